package cn.fadu.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** A page that could not be shown: what happened, in the reader's words, and the way back. */
@AnonymousAllowed
public abstract class ErrorPage extends Main implements HasDynamicTitle {

    private String title = "";

    protected void say(String title, String sentence) {
        this.title = title;
        removeAll();
        var back = new Anchor("", getTranslation("shell.error.back"));
        add(new PageHeader(title).lead(sentence), new Paragraph(back));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
