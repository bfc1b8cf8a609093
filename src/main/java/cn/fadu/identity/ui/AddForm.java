package cn.fadu.identity.ui;

import cn.fadu.shell.Card;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;

/** A card with a few fields in one line and the button that adds what they say. */
class AddForm extends Card {

    AddForm(String title, Runnable save, Component... fields) {
        super(title);
        var line = new Div(fields);
        line.addClassName("fadu-form-line");
        var add = new Button(title, click -> save.run());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        line.add(add);
        with(line);
    }
}
