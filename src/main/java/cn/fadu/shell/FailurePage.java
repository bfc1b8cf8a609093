package cn.fadu.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;

/** Something went wrong on our side: an incident number to quote, and nothing of the inside. */
@ParentLayout(MainLayout.class)
class FailurePage extends ErrorPage implements HasErrorParameter<Exception> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> error) {
        var number = Incidents.record(error.getCaughtException());
        say(getTranslation("shell.error.500"), getTranslation("shell.error.500.text", number));
        return 500;
    }
}
