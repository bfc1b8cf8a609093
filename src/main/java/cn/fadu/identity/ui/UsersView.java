package cn.fadu.identity.ui;

import cn.fadu.identity.Account;
import cn.fadu.identity.AccountEntry;
import cn.fadu.identity.Accounts;
import cn.fadu.identity.Invitation;
import cn.fadu.identity.InvitationLetters;
import cn.fadu.identity.Invitations;
import cn.fadu.identity.SignedIn;
import cn.fadu.mail.Delivery;
import cn.fadu.shell.Card;
import cn.fadu.shell.DataTable;
import cn.fadu.shell.FilterBar;
import cn.fadu.shell.PageHeader;
import cn.fadu.shell.StateBadge;
import cn.fadu.shell.Tone;
import cn.fadu.tenancy.County;
import cn.fadu.tenancy.Registry;
import cn.fadu.tenancy.Township;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everybody who may sign in: adding them, inviting them anew, shutting them out. */
@Route("admin/users")
@Menu(title = "identity.users.title", order = 93, icon = "vaadin:users")
@PageTitle("identity.users.title")
@RolesAllowed("OPERATOR")
class UsersView extends Main implements AfterNavigationObserver {

    private final Accounts accounts;
    private final Invitations invitations;
    private final InvitationLetters letters;
    private final Registry registry;
    private final SignedIn signedIn;
    private final TextField search = new TextField();
    private final Div list = new Div();

    UsersView(
            Accounts accounts,
            Invitations invitations,
            InvitationLetters letters,
            Registry registry,
            SignedIn signedIn) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.letters = letters;
        this.registry = registry;
        this.signedIn = signedIn;
        search.setLabel(getTranslation("identity.users.search"));
        search.setWidth("22rem");
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setClearButtonVisible(true);
        search.addValueChangeListener(typed -> show());
        var add = new Button(getTranslation("identity.users.add"), click -> offerNew());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add(
                new PageHeader(getTranslation("identity.users.title"))
                        .lead(getTranslation("identity.users.lead"))
                        .actions(add),
                new FilterBar(search),
                new Card(getTranslation("identity.users.list"), list));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    private void show() {
        list.removeAll();
        list.add(
                new DataTable<AccountEntry>(getTranslation("identity.users.list"))
                        .name(getTranslation("identity.username"), row -> row.account().username())
                        .sortedBy(Comparator.comparing(row -> row.account().username()))
                        .text(getTranslation("identity.name"), row -> row.account().displayName())
                        .text(getTranslation("identity.role"), row -> role(row.account()))
                        .sortedBy(Comparator.comparing(row -> row.account().role()))
                        .text(getTranslation("identity.place"), row -> place(row.account()))
                        .with(getTranslation("identity.state"), this::state)
                        .deeds(getTranslation("identity.users.deeds"), this::deeds)
                        .rows(accounts.all().stream().filter(this::found).toList()));
    }

    private boolean found(AccountEntry row) {
        var sought = search.getValue().strip().toLowerCase(Locale.ROOT);
        var account = row.account();
        return Stream.of(account.username(), account.displayName(), role(account), place(account))
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(sought));
    }

    private String role(Account account) {
        return getTranslation("identity.role." + account.role().code());
    }

    private static String place(Account account) {
        return Stream.concat(
                        account.county().map(County::name).stream(),
                        account.township().map(Township::name).stream())
                .collect(Collectors.joining(" "));
    }

    private Component state(AccountEntry row) {
        if (!row.enabled()) {
            return new StateBadge(Tone.QUIET, getTranslation("identity.state.disabled"));
        }
        return row.locked()
                ? new StateBadge(Tone.CAUTION, getTranslation("identity.state.locked"))
                : new StateBadge(Tone.GOOD, getTranslation("identity.state.enabled"));
    }

    private Component deeds(AccountEntry row) {
        var invite = deed("identity.users.invite", row);
        invite.addClickListener(click -> tell(invitations.invite(row.account(), actor())));
        var toggle = deed(row.enabled() ? "identity.users.disable" : "identity.users.enable", row);
        toggle.setEnabled(!row.account().username().equals(actor()));
        toggle.addClickListener(
                click -> {
                    if (!accounts.enable(row.account(), !row.enabled(), actor())) {
                        Toast.say(getTranslation("identity.users.no-room"));
                    }
                    show();
                });
        var deeds = new Div(invite, toggle);
        deeds.addClassName("fadu-row");
        return deeds;
    }

    private Button deed(String key, AccountEntry row) {
        var deed = new Button(getTranslation(key));
        deed.addThemeVariants(ButtonVariant.SMALL);
        deed.setAriaLabel(getTranslation(key) + " " + row.account().username());
        return deed;
    }

    private void offerNew() {
        new NewUserDialog(
                        accounts,
                        invitations,
                        registry,
                        actor(),
                        given -> {
                            tell(given);
                            show();
                        })
                .open();
    }

    /** By e-mail where that reaches them; else the operator hands the link over. */
    private void tell(Invitation given) {
        var account = given.account();
        if (letters.reach(account)
                && letters.send(given, InvitationDialog.address()) instanceof Delivery.Sent) {
            Toast.done(getTranslation("identity.invitation.sent", account.email()));
        } else {
            new InvitationDialog(letters.link(given, InvitationDialog.address()), account).open();
        }
    }

    private String actor() {
        return signedIn.account().username();
    }
}
