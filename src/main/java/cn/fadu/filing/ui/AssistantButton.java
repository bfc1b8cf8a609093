package cn.fadu.filing.ui;

import cn.fadu.filing.Draft;
import cn.fadu.shell.Tone;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.function.Consumer;

/** Asks the county's assistant about what the rules left; not there where the county has none. */
class AssistantButton extends Button {

    private final SystemDesk desk;
    private final int year;
    private final Consumer<Sentences.Said> answer;

    AssistantButton(SystemDesk desk, int year, Consumer<Sentences.Said> answer) {
        this.desk = desk;
        this.year = year;
        this.answer = answer;
        setText(getTranslation("filing.assistant.ask"));
        setIcon(VaadinIcon.QUESTION_CIRCLE_O.create());
        addThemeVariants(ButtonVariant.SMALL);
        setVisible(false);
        addClickListener(click -> ask());
    }

    void show(Draft draft) {
        setVisible(desk.canAsk() && draft.found().stream().anyMatch(each -> each.code().isEmpty()));
    }

    private void ask() {
        var proposals = desk.ask(year);
        answer.accept(
                proposals.isPresent()
                        ? new Sentences.Said(
                                Tone.INFO,
                                getTranslation(
                                        "filing.assistant.told",
                                        String.valueOf(proposals.getAsInt())))
                        : new Sentences.Said(
                                Tone.CAUTION, getTranslation("filing.assistant.failed")));
    }
}
