package cn.fadu.screen.ui;

import cn.fadu.identity.Kiosk;
import cn.fadu.identity.Kiosks;
import cn.fadu.identity.SignedIn;
import cn.fadu.shell.Card;
import cn.fadu.shell.DataTable;
import cn.fadu.shell.EmptyState;
import cn.fadu.shell.PageHeader;
import cn.fadu.shell.SureDialog;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** The keys of the county's big screens: a reviewer makes one for each wall, and revokes it. */
@Route("county/screens")
@PageTitle("screen.keys.title")
@Menu(title = "screen.keys.title", order = 36, icon = "vaadin:key")
@RolesAllowed("REVIEWER")
class ScreensView extends Main implements AfterNavigationObserver {

    private static final int LONGEST = 60;

    private final SignedIn signedIn;
    private final Kiosks kiosks;
    private final Div list = new Div();
    private final TextField name = new TextField();

    ScreensView(SignedIn signedIn, Kiosks kiosks) {
        this.signedIn = signedIn;
        this.kiosks = kiosks;
        name.setLabel(getTranslation("screen.keys.name"));
        name.setHelperText(getTranslation("screen.keys.name.example"));
        name.setMaxLength(LONGEST);
        var make = new Button(getTranslation("screen.keys.make"), click -> make());
        make.addThemeVariants(ButtonVariant.PRIMARY);
        var form = new Div(name, make);
        form.addClassName("fadu-row");
        add(
                new PageHeader(getTranslation("screen.keys.title"))
                        .lead(getTranslation("screen.keys.lead"))
                        .actions(new Anchor("county/screen", getTranslation("screen.keys.look"))),
                new Card(getTranslation("screen.keys.new"), form),
                new Card(getTranslation("screen.keys.list"), list));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    private void show() {
        list.removeAll();
        var working = kiosks.of(signedIn.county());
        if (working.isEmpty()) {
            list.add(
                    new EmptyState(
                            getTranslation("screen.keys.none"),
                            getTranslation("screen.keys.none.text")));
            return;
        }
        list.add(
                new DataTable<Kiosk>(getTranslation("screen.keys.list"))
                        .name(getTranslation("screen.keys.name"), Kiosk::name)
                        .date(getTranslation("screen.keys.made"), each -> at(each.createdAt()))
                        .text(getTranslation("screen.keys.by"), Kiosk::createdBy)
                        .date(
                                getTranslation("screen.keys.seen"),
                                each ->
                                        each.seenAt()
                                                .map(this::at)
                                                .orElse(getTranslation("screen.keys.never")))
                        .with(getTranslation("screen.keys.deeds"), this::revoking)
                        .live()
                        .rows(working));
    }

    private void make() {
        var wanted = name.getValue().strip();
        name.setErrorMessage(getTranslation("screen.keys.name.missing"));
        name.setInvalid(wanted.isEmpty());
        if (!wanted.isEmpty()) {
            var account = signedIn.account();
            var made = kiosks.make(account.county().orElseThrow(), wanted, account.username());
            name.clear();
            show();
            new KeyDialog(made).open();
        }
    }

    private Button revoking(Kiosk kiosk) {
        var revoke = new Button(getTranslation("screen.keys.revoke"));
        revoke.addThemeVariants(ButtonVariant.SMALL);
        revoke.setAriaLabel(getTranslation("screen.keys.revoke.of", kiosk.name()));
        revoke.addClickListener(
                click ->
                        new SureDialog(
                                        getTranslation("screen.keys.revoke"),
                                        getTranslation("screen.keys.revoke.sure", kiosk.name()),
                                        () -> revoke(kiosk))
                                .open());
        return revoke;
    }

    private void revoke(Kiosk kiosk) {
        var account = signedIn.account();
        kiosks.revoke(account.county().orElseThrow(), kiosk.id(), account.username());
        show();
    }

    private String at(Instant moment) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(getLocale())
                .withZone(ZoneId.systemDefault())
                .format(moment);
    }
}
