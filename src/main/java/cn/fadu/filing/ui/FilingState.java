package cn.fadu.filing.ui;

import cn.fadu.filing.Comment;
import cn.fadu.filing.Filing;
import cn.fadu.indicator.IndicatorCode;
import cn.fadu.shell.Notice;
import cn.fadu.shell.StateBadge;
import cn.fadu.shell.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;

/** Where the newest filing of the year stands, what the county said, and what can be done. */
class FilingState extends Div {

    private final Filing filing;
    private final Desk desk;
    private final People people;
    private final Moments moments;

    /** What can be done about a filing. */
    record Deeds(Runnable takeBack, Runnable signOff, Consumer<IndicatorCode> open) {}

    FilingState(Filing filing, List<Comment> comments, Desk desk, Deeds deeds) {
        this.filing = filing;
        this.desk = desk;
        people = desk.people();
        moments = desk.moments();
        addClassName("fadu-stack");
        add(filing.review().map(this::decided).orElseGet(() -> waiting(deeds.takeBack())));
        if (!comments.isEmpty()) {
            add(remarks(comments, deeds.open()));
        }
        if (filing.waiting() || filing.approved()) {
            add(signed(deeds.signOff()));
        }
    }

    private Notice waiting(Runnable takeBack) {
        var back = new Button(getTranslation("filing.take-back"), click -> takeBack.run());
        back.addThemeVariants(ButtonVariant.SMALL);
        return new Notice(
                Tone.INFO,
                getTranslation(
                        "filing.at.waiting",
                        String.valueOf(filing.number()),
                        people.named(filing.submittedBy()),
                        moments.minute(filing.submittedAt())),
                new Paragraph(back));
    }

    private Notice decided(Filing.Review review) {
        var number = String.valueOf(filing.number());
        var who = people.named(review.by());
        var when = moments.minute(review.at());
        return switch (review.verdict()) {
            case APPROVED ->
                    new Notice(Tone.GOOD, getTranslation("filing.at.approved", number, who, when));
            case RETURNED -> {
                var reason = new Paragraph(review.reason());
                reason.addClassName("fadu-source");
                yield new Notice(
                        Tone.ALARM,
                        getTranslation("filing.at.returned", number, who, when),
                        reason);
            }
            case TAKEN_BACK ->
                    new Notice(
                            Tone.INFO, getTranslation("filing.at.taken-back", number, who, when));
        };
    }

    private Notice remarks(List<Comment> comments, Consumer<IndicatorCode> open) {
        var list = new UnorderedList();
        list.addClassName("fadu-odd-list");
        for (var comment : comments.reversed()) {
            var go = new NativeButton(comment.code().value(), click -> open.accept(comment.code()));
            go.addClassName("fadu-link");
            list.add(new ListItem(go, new Span(comment.text())));
        }
        return new Notice(
                Tone.CAUTION,
                getTranslation("filing.remarks", String.valueOf(comments.size())),
                list);
    }

    private Component signed(Runnable signOff) {
        var line = new Div();
        line.addClassName("fadu-row");
        filing.signed()
                .ifPresentOrElse(
                        sign ->
                                line.add(
                                        new StateBadge(
                                                Tone.GOOD,
                                                getTranslation(
                                                        "filing.signed",
                                                        people.named(sign.by()),
                                                        moments.minute(sign.at())))),
                        () -> line.add(unsigned(), signing(signOff)));
        return line;
    }

    private StateBadge unsigned() {
        return new StateBadge(
                Tone.QUIET,
                getTranslation(desk.isHead() ? "filing.unsigned.head" : "filing.unsigned"));
    }

    private Button signing(Runnable signOff) {
        var sign = new Button(getTranslation("filing.sign"), click -> signOff.run());
        sign.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.SMALL);
        sign.setVisible(desk.isHead());
        return sign;
    }
}
