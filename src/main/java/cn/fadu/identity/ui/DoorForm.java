package cn.fadu.identity.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * A plain HTML form that posts to a filter, so that browsers offer saved passwords and the session
 * is renewed by an ordinary request.
 */
@Tag("form")
class DoorForm extends HtmlContainer {

    DoorForm(String action) {
        addClassName("fadu-form");
        getElement().setAttribute("method", "post").setAttribute("action", action);
        var request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            getElement()
                    .appendChild(
                            input(token.getParameterName(), "hidden")
                                    .setAttribute("value", token.getToken()));
        }
    }

    /** A field with its label above it; {@code fill} tells the browser what to offer. */
    Element field(String name, String label, String type, String fill) {
        var input =
                input(name, type)
                        .setAttribute("id", name)
                        .setAttribute("autocomplete", fill)
                        .setAttribute("required", true);
        var caption = new Element("label").setAttribute("for", name).setText(label);
        var field = new Element("div").appendChild(caption, input);
        field.getClassList().add("fadu-field");
        getElement().appendChild(field);
        return input;
    }

    void submit(String words) {
        var button = new Element("button").setAttribute("type", "submit").setText(words);
        button.getClassList().add("fadu-submit");
        getElement().appendChild(button);
    }

    private static Element input(String name, String type) {
        return new Element("input").setAttribute("name", name).setAttribute("type", type);
    }
}
