package cn.fadu.identity.ui;

import cn.fadu.identity.Account;
import cn.fadu.identity.Accounts;
import cn.fadu.identity.PlatformTrail;
import cn.fadu.identity.SecondFactors;
import cn.fadu.identity.SignedIn;
import cn.fadu.mail.Letter;
import cn.fadu.shell.Card;
import cn.fadu.shell.LanguageChoice;
import cn.fadu.shell.OnAccountPage;
import cn.fadu.shell.PageHeader;
import cn.fadu.shell.Viewers;
import cn.fadu.tenancy.County;
import cn.fadu.tenancy.Township;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;

/** What somebody may see and change about their own account. */
@Route("account")
@PageTitle("identity.account.title")
@RolesAllowed({"LEADER", "REVIEWER", "HEAD", "CLERK", "OPERATOR"})
class AccountView extends Main implements AfterNavigationObserver {

    private final SignedIn signedIn;
    private final Accounts accounts;
    private final SecondFactors factors;
    private final PlatformTrail trail;
    private final Viewers viewers;
    private final ObjectProvider<OnAccountPage> additions;
    private final Clock clock;

    AccountView(
            SignedIn signedIn,
            Accounts accounts,
            SecondFactors factors,
            PlatformTrail trail,
            Viewers viewers,
            ObjectProvider<OnAccountPage> additions,
            Clock clock) {
        this.signedIn = signedIn;
        this.accounts = accounts;
        this.factors = factors;
        this.trail = trail;
        this.viewers = viewers;
        this.additions = additions;
        this.clock = clock;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        var account = signedIn.account();
        var cards =
                new Div(
                        who(account).span(6),
                        new PasswordCard(signedIn, accounts).span(6),
                        new FactorCard(signedIn, accounts, factors).span(6),
                        new OwnSignIns(trail.signInsOf(account, OwnSignIns.SHOWN), clock).span(6));
        additions.orderedStream().forEach(each -> cards.add(each.card().span(6)));
        cards.addClassName("fadu-grid");
        add(new PageHeader(getTranslation("identity.account.title")), cards);
    }

    private Card who(Account account) {
        var facts = new DescriptionList();
        facts.addClassName("fadu-facts");
        fact(facts, "identity.username", account.username());
        fact(facts, "identity.name", account.displayName());
        fact(facts, "identity.role", getTranslation("identity.role." + account.role().code()));
        account.county().map(County::name).ifPresent(at -> fact(facts, "identity.county", at));
        account.township()
                .map(Township::name)
                .ifPresent(at -> fact(facts, "identity.township", at));
        return new Card(
                        getTranslation("identity.account.who"),
                        facts,
                        email(account),
                        new LanguageChoice(viewers))
                .note(getTranslation("identity.account.who.note"));
    }

    private void fact(DescriptionList facts, String key, String value) {
        facts.add(
                new DescriptionList.Term(getTranslation(key)),
                new DescriptionList.Description(value));
    }

    private Div email(Account account) {
        var field = new TextField(getTranslation("identity.email"));
        field.setValue(account.email());
        field.setHelperText(getTranslation("identity.email.note"));
        field.setWidth("20rem");
        field.setMaxWidth("100%");
        field.getElement().setAttribute("autocomplete", "email");
        var save = new Button(getTranslation("identity.save"), click -> reachAt(field));
        save.setAriaLabel(getTranslation("identity.save") + " " + getTranslation("identity.email"));
        var line = new Div(field, save);
        line.addClassName("fadu-form-line");
        return line;
    }

    private void reachAt(TextField field) {
        var typed = field.getValue().strip();
        field.setInvalid(!typed.isEmpty() && !Letter.isAddress(typed));
        field.setErrorMessage(getTranslation("identity.email.rule"));
        if (!field.isInvalid()) {
            var account = signedIn.account();
            accounts.reachAt(account, typed, account.username());
            Toast.done(getTranslation("identity.saved"));
        }
    }
}
