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

    MeetingDialog(
            Indicator indicator, Reading standing, FoundFigure found, Consumer<Meeting> chosen) {
        var words = FigureWords.here();
        var there = words.figure(indicator, standing.figure());
        var here = words.figure(indicator, found.figure());
        var sum = standing.figure().value().add(found.figure().value());
        setHeaderTitle(getTranslation("filing.meeting.title", words.name(indicator)));
        setMaxWidth("34rem");
        add(new Paragraph(getTranslation("filing.meeting.text", there, here)));
        var replace = button("filing.meeting.replace", here, () -> chosen.accept(Meeting.REPLACE));
        replace.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("filing.cancel"), click -> close()));
        if (!indicator.isRate() && indicator.kind() != Indicator.Kind.FLAG) {
            var whole = words.amount(sum, words.unit(indicator));
            getFooter()
                    .add(
                            button(
                                    "filing.meeting.add-up",
                                    whole,
                                    () -> chosen.accept(Meeting.ADD_UP)));
        }
        getFooter().add(replace);
    }

    private Button button(String key, String result, Runnable deed) {
        return new Button(
                getTranslation(key, result),
                click -> {
                    close();
                    deed.run();
                });
    }
}
