package cn.fadu.filing.ui;

import cn.fadu.filing.FoundFigure;
import cn.fadu.filing.FoundFigures.Meeting;
import cn.fadu.indicator.Indicator;
import cn.fadu.indicator.Reading;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;

/** Two figures meet at one indicator: one replaces the other, or both are parts of a whole. */
class MeetingDialog extends Dialog {

    private final FigureWords words = FigureWords.here();
    private final Consumer<Meeting> chosen;

    MeetingDialog(
            Indicator indicator, Reading standing, FoundFigure found, Consumer<Meeting> chosen) {
        this.chosen = chosen;
        setHeaderTitle(getTranslation("filing.meeting.title", words.name(indicator)));
        setWidth("min(34rem, 100%)");
        var there = words.figure(indicator, standing.figure());
        var here = words.figure(indicator, found.figure());
        var isListed = isListedWith(standing, found);
        var text = isListed ? "filing.meeting.listed" : "filing.meeting.text";
        tell(getTranslation(text, there, here));
        var replace = button("filing.meeting.replace", here, Meeting.REPLACE);
        if (indicator.isRate() || indicator.kind() == Indicator.Kind.FLAG) {
            offer(replace);
        } else {
            var add = addUp(indicator, standing, found);
            offer(isListed ? replace : add, isListed ? add : replace);
        }
    }

    /** What is asked is read out together with the dialog's name. */
    private void tell(String question) {
        var told = new Paragraph(question);
        told.setId("meeting-question");
        getElement().setAttribute("aria-describedby", "meeting-question");
        add(told);
    }

    private Button addUp(Indicator indicator, Reading standing, FoundFigure found) {
        var sum = standing.figure().value().add(found.figure().value());
        var whole = words.amount(sum, words.unit(indicator));
        return button("filing.meeting.add-up", whole, Meeting.ADD_UP);
    }

    /** The last is the likeliest. */
    private void offer(Button... ways) {
        getFooter().add(new Button(getTranslation("filing.cancel"), click -> close()));
        ways[ways.length - 1].addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(ways);
    }

    /** 11个村、1个社区: the report itself lists both as parts of one whole. */
    private static boolean isListedWith(Reading standing, FoundFigure found) {
        return found.isPart() && standing.source().sentence().contains(found.sentence());
    }

    private Button button(String key, String result, Meeting meeting) {
        return new Button(
                getTranslation(key, result),
                click -> {
                    close();
                    chosen.accept(meeting);
                });
    }
}
