package cn.fadu.operation.ui;

import cn.fadu.identity.Account;
import cn.fadu.identity.SignedIn;
import cn.fadu.shell.ErrorPage;
import cn.fadu.shell.MainLayout;
import cn.fadu.tenancy.CellUnavailableException;
import cn.fadu.tenancy.County;
import cn.fadu.tenancy.Lifecycle;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import java.util.Optional;

/**
 * The county's database is away for a while: nothing is lost, others go on working, and the page
 * that was wanted comes by itself when the database is back.
 */
@ParentLayout(MainLayout.class)
class CellAwayPage extends ErrorPage implements HasErrorParameter<CellUnavailableException> {

    private static final int LOOK_EVERY = 5_000;

    private final SignedIn signedIn;
    private final Lifecycle lifecycle;

    CellAwayPage(SignedIn signedIn, Lifecycle lifecycle) {
        this.signedIn = signedIn;
        this.lifecycle = lifecycle;
    }

    @Override
    public int setErrorParameter(
            BeforeEnterEvent event, ErrorParameter<CellUnavailableException> error) {
        var again = new Button(getTranslation("operation.away.again"), _ -> openAgain());
        again.addThemeVariants(ButtonVariant.PRIMARY);
        say(getTranslation("operation.away"), getTranslation("operation.away.text"), again);
        return 503;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var ui = event.getUI();
        ui.setPollInterval(LOOK_EVERY);
        var look = ui.addPollListener(_ -> look());
        addDetachListener(_ -> look.remove());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
    }

    private void look() {
        if (county().filter(lifecycle::answers).isPresent()) {
            openAgain();
        }
    }

    private Optional<County> county() {
        return signedIn.somebody().flatMap(Account::county).or(signedIn::countyOfScreen);
    }

    private static void openAgain() {
        UI.getCurrent().getPage().reload();
    }
}
