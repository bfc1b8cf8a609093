package cn.fadu.operation.ui;

import cn.fadu.shell.ErrorPage;
import cn.fadu.shell.MainLayout;
import cn.fadu.tenancy.TenantUnavailableException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;

/** Suspended, or on its way to another database, while somebody was inside. */
@ParentLayout(MainLayout.class)
class TenantAwayPage extends ErrorPage implements HasErrorParameter<TenantUnavailableException> {

    @Override
    public int setErrorParameter(
            BeforeEnterEvent event, ErrorParameter<TenantUnavailableException> error) {
        say(getTranslation("operation.rest"), getTranslation("operation.rest.text"));
        return 503;
    }
}
