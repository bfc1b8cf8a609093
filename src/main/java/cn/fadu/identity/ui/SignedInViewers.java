package cn.fadu.identity.ui;

import cn.fadu.identity.Account;
import cn.fadu.identity.Accounts;
import cn.fadu.identity.Liveries;
import cn.fadu.identity.SignedIn;
import cn.fadu.identity.Tours;
import cn.fadu.shell.Livery;
import cn.fadu.shell.Viewer;
import cn.fadu.shell.Viewers;
import cn.fadu.tenancy.County;
import cn.fadu.tenancy.Township;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tells the frame of every page whose name, place and language to show. */
@Component
class SignedInViewers implements Viewers {

    private final SignedIn signedIn;
    private final Accounts accounts;
    private final AuthenticationContext session;
    private final Tours tours;
    private final ObjectProvider<Liveries> liveries;

    SignedInViewers(
            SignedIn signedIn,
            Accounts accounts,
            AuthenticationContext session,
            Tours tours,
            ObjectProvider<Liveries> liveries) {
        this.signedIn = signedIn;
        this.accounts = accounts;
        this.session = session;
        this.tours = tours;
        this.liveries = liveries;
    }

    @Override
    public Optional<Viewer> current() {
        return signedIn.somebody().map(this::viewer);
    }

    @Override
    public void speak(Locale locale) {
        signedIn.somebody().ifPresent(account -> accounts.speak(account, locale));
    }

    @Override
    public void signOut() {
        session.logout();
    }

    @Override
    public boolean isNew() {
        return signedIn.somebody().filter(who -> tours.isNew(who.username())).isPresent();
    }

    @Override
    public void toured() {
        signedIn.somebody().ifPresent(who -> tours.done(who.username()));
    }

    private Viewer viewer(Account account) {
        var place =
                account.township()
                        .map(Township::name)
                        .or(() -> account.county().map(County::name))
                        .orElse("");
        return new Viewer(
                account.displayName(),
                "identity.role." + account.role().code(),
                place,
                account.role().home(),
                account.locale(),
                account.county().map(this::livery).orElse(Livery.PLAIN));
    }

    private Livery livery(County county) {
        return liveries.stream().findFirst().map(all -> all.of(county)).orElse(Livery.PLAIN);
    }
}
