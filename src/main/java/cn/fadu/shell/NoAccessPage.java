package cn.fadu.shell;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;

/** A page of another role: told apart from a missing one by nobody. */
@ParentLayout(MainLayout.class)
class NoAccessPage extends ErrorPage implements HasErrorParameter<AccessDeniedException> {

    @Override
    public int setErrorParameter(
            BeforeEnterEvent event, ErrorParameter<AccessDeniedException> error) {
        say(getTranslation("shell.error.404"), getTranslation("shell.error.404.text"));
        return 404;
    }
}
