package cn.fadu.filing.ui;

import cn.fadu.filing.CaseLook;
import cn.fadu.filing.ReceivedFiling;
import cn.fadu.filing.ReviewOutcome;
import cn.fadu.shell.Card;
import cn.fadu.shell.DataTable;
import cn.fadu.shell.EmptyState;
import cn.fadu.shell.StateBadge;
import cn.fadu.shell.SureDialog;
import cn.fadu.shell.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The queue: what waits, how long, what looks odd; the plain ones can be approved together. */
class WaitingCard extends Card {

    private final ReviewDesk desk;
    private final Runnable done;
    private final Moments moments;
    private final People people;
    private final Div messages = new Div();
    private final Button approve = new Button();
    private final Set<FilingAddress> chosen = new LinkedHashSet<>();

    WaitingCard(List<CaseLook> cases, ReviewDesk desk, List<Component> menus, Runnable done) {
        super(UI.getCurrent().getTranslation("review.waiting"));
        this.desk = desk;
        this.done = done;
        moments = desk.moments();
        people = desk.people();
        messages.getElement().setAttribute("aria-live", "polite");
        with(messages);
        if (cases.isEmpty()) {
            with(
                    new EmptyState(
                            getTranslation("review.empty"), getTranslation("review.empty.text")));
            return;
        }
        with(table(cases));
        actions(menus.toArray(Component[]::new));
        var plain = cases.stream().filter(CaseLook::plain).map(WaitingCard::address).toList();
        if (plain.isEmpty()) {
            note(getTranslation("review.bulk.none"));
        } else {
            offer();
        }
    }

    private void offer() {
        approve.addThemeVariants(ButtonVariant.PRIMARY);
        approve.addClickListener(click -> ask());
        note(getTranslation("review.bulk.note"));
        actions(approve);
        count();
    }

    private void count() {
        approve.setText(getTranslation("review.bulk", String.valueOf(chosen.size())));
        approve.setEnabled(!chosen.isEmpty());
    }

    private void ask() {
        new SureDialog(
                        getTranslation("review.approve"),
                        getTranslation("review.bulk.sure", String.valueOf(chosen.size())),
                        this::approveChosen)
                .open();
    }

    /** Each by itself: what somebody decided or took back meanwhile stops none of the others. */
    private void approveChosen() {
        long approved =
                List.copyOf(chosen).stream()
                        .map(desk::approvePlain)
                        .filter(ReviewOutcome.Decided.class::isInstance)
                        .count();
        long missed = chosen.size() - approved;
        done.run();
        tell(approved, missed);
    }

    private void tell(long approved, long missed) {
        var sentence =
                missed == 0
                        ? getTranslation("review.bulk.done", String.valueOf(approved))
                        : getTranslation(
                                "review.bulk.partly",
                                String.valueOf(approved),
                                String.valueOf(missed));
        Notices.show(missed == 0 ? Tone.GOOD : Tone.CAUTION, sentence);
    }

    private Component table(List<CaseLook> cases) {
        var now = desk.now();
        var table =
                new DataTable<CaseLook>(getTranslation("review.waiting"))
                        .with(getTranslation("review.choose"), this::choice)
                        .live()
                        .nameWith(getTranslation("review.township"), WaitingCard::link)
                        .sortedBy(Comparator.comparing(each -> each.received().townshipCode()))
                        .number(
                                getTranslation("review.year"),
                                each -> String.valueOf(each.received().year()))
                        .sortedBy(Comparator.comparing(each -> each.received().year()))
                        .number(
                                getTranslation("review.figures"),
                                each -> String.valueOf(each.received().readings()))
                        .with(getTranslation("review.flags"), CaseFlags::new)
                        .sortedBy(Comparator.comparing(CaseLook::flags))
                        .with(getTranslation("review.signed"), this::signed)
                        .date(
                                getTranslation("review.submitted"),
                                each -> moments.minute(each.received().submittedAt()))
                        .sortedBy(Comparator.comparing(each -> each.received().submittedAt()))
                        .text(
                                getTranslation("review.by"),
                                each -> people.named(each.received().submittedBy()))
                        .number(
                                getTranslation("review.age"),
                                each ->
                                        getTranslation(
                                                "review.days",
                                                String.valueOf(
                                                        moments.days(
                                                                each.received().submittedAt(),
                                                                now))))
                        .with(getTranslation("review.due"), each -> punctual(each.received()));
        return table.rows(cases);
    }

    private Component choice(CaseLook each) {
        if (!each.plain()) {
            var none = new Span("–");
            none.setTitle(getTranslation("review.choose.not"));
            return none;
        }
        var box = new Checkbox();
        box.setAriaLabel(getTranslation("review.choose.one", each.received().township()));
        box.setValue(chosen.contains(address(each)));
        box.addValueChangeListener(
                change -> {
                    if (change.getValue()) {
                        chosen.add(address(each));
                    } else {
                        chosen.remove(address(each));
                    }
                    count();
                });
        return box;
    }

    private Component signed(CaseLook each) {
        return each.signed()
                .map(sign -> new StateBadge(Tone.GOOD, people.named(sign.by())))
                .orElseGet(() -> new StateBadge(Tone.QUIET, getTranslation("review.unsigned")));
    }

    private Component punctual(ReceivedFiling filing) {
        return filing.late(moments.zone())
                ? new StateBadge(Tone.CAUTION, getTranslation("review.late"))
                : new StateBadge(Tone.QUIET, getTranslation("review.on-time"));
    }

    private static FilingAddress address(CaseLook each) {
        return FilingAddress.of(each.received());
    }

    private static Anchor link(CaseLook each) {
        return new Anchor(address(each).path(), each.received().township());
    }
}
