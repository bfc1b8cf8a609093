package cn.fadu.filing.ui;

import cn.fadu.filing.Assistants;
import cn.fadu.shell.Card;
import cn.fadu.shell.Notice;
import cn.fadu.shell.Tone;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;

/**
 * The county's assistant: off until the county says otherwise, and only where the operator lets.
 */
class AssistantCard extends Card {

    private final WordsDesk desk;
    private final Select<String> address = new Select<>();
    private final TextField model = new TextField();
    private final Button off;
    private final Div answer = new Div();

    AssistantCard(WordsDesk desk) {
        super(new Span().getTranslation("words.assistant"));
        this.desk = desk;
        note(getTranslation("words.assistant.note"));
        address.setLabel(getTranslation("words.assistant.address"));
        address.setItems(desk.allowedAssistants());
        address.setWidth("min(22rem, 100%)");
        model.setLabel(getTranslation("words.assistant.model"));
        model.setMaxLength(100);
        desk.assistant()
                .ifPresent(
                        chosen -> {
                            address.setValue(chosen.address());
                            model.setValue(chosen.model());
                        });
        var on = new Button(getTranslation("words.assistant.use"), click -> choose());
        on.addThemeVariants(ButtonVariant.PRIMARY);
        off = new Button(getTranslation("words.assistant.off"), click -> switchOff());
        var line = new Div(address, model, on, off);
        line.addClassName("fadu-form-line");
        answer.getElement().setAttribute("aria-live", "polite");
        with(line, answer);
        say();
    }

    private void choose() {
        var wanted = Optional.ofNullable(address.getValue());
        if (wanted.isEmpty() || model.getValue().isBlank()) {
            tell(Tone.CAUTION, "words.assistant.incomplete");
            return;
        }
        desk.choose(new Assistants.Chosen(wanted.get(), model.getValue().strip()));
        say();
    }

    private void switchOff() {
        desk.switchOff();
        say();
    }

    private void say() {
        var isOn = desk.assistant().isPresent();
        off.setVisible(isOn);
        if (isOn) {
            tell(Tone.GOOD, "words.assistant.is-on");
        } else {
            tell(Tone.INFO, "words.assistant.is-off");
        }
    }

    private void tell(Tone tone, String key) {
        answer.removeAll();
        answer.add(new Notice(tone, getTranslation(key)));
    }
}
