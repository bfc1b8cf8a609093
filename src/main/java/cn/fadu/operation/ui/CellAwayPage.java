package cn.fadu.operation.ui;

import cn.fadu.shell.ErrorPage;
import cn.fadu.shell.MainLayout;
import cn.fadu.tenancy.CellUnavailableException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;

/** The county's database is away for a while: nothing is lost, and others go on working. */
@ParentLayout(MainLayout.class)
class CellAwayPage extends ErrorPage implements HasErrorParameter<CellUnavailableException> {

    @Override
    public int setErrorParameter(
            BeforeEnterEvent event, ErrorParameter<CellUnavailableException> error) {
        say(getTranslation("operation.away"), getTranslation("operation.away.text"));
        return 503;
    }
}
