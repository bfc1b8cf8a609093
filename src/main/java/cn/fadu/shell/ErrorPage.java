package cn.fadu.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** A page that could not be shown: what happened, in the reader's words, and the way back. */
@AnonymousAllowed
public abstract class ErrorPage extends Main implements HasDynamicTitle {

    private String title = "";

    /** The way back comes last, after what else can be done. */
    protected void say(String title, String sentence, Component... remedies) {
        this.title = title;
        removeAll();
        var ways = new Div(remedies);
        ways.addClassName("fadu-error-ways");
        ways.add(new Anchor("", getTranslation("shell.error.back")));
        add(new PageHeader(title).lead(sentence), ways);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
