package cn.fadu.publication.ui;

import cn.fadu.identity.Account;
import cn.fadu.identity.Role;
import cn.fadu.identity.SignedIn;
import cn.fadu.indicator.FrameworkVersions;
import cn.fadu.indicator.FrameworkVersions.Adopted;
import cn.fadu.publication.FrameworkDrafts;
import cn.fadu.publication.FrameworkDrafts.Draft;
import cn.fadu.shell.Card;
import cn.fadu.shell.Choices;
import cn.fadu.shell.EmptyState;
import cn.fadu.shell.PageHeader;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** The versions of the county's framework, the tree of the one chosen, and the next one's copy. */
@Route("county/framework")
@PageTitle("county.framework")
@Menu(title = "county.framework", order = 70, icon = "vaadin:file-tree")
@RolesAllowed({"LEADER", "REVIEWER"})
@StyleSheet("context://fadu/styles/county.css")
class FrameworkView extends Main implements AfterNavigationObserver {

    private final SignedIn signedIn;
    private final FrameworkVersions versions;
    private final FrameworkDrafts drafts;
    private final DraftDesk desk;
    private final PeerGroupCard peers;

    FrameworkView(
            SignedIn signedIn,
            FrameworkVersions versions,
            FrameworkDrafts drafts,
            DraftDesk desk,
            PeerGroupCard peers) {
        this.signedIn = signedIn;
        this.versions = versions;
        this.drafts = drafts;
        this.desk = desk;
        this.peers = peers;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show(Choices.of(event));
    }

    private void show(Choices choices) {
        removeAll();
        var account = signedIn.account();
        var county = account.county().orElseThrow();
        var draft = choices.number("draft").flatMap(number -> drafts.of(county, number));
        if (draft.isPresent() && account.role() == Role.REVIEWER) {
            add(desk.of(draft.get(), choices, () -> show(choices)));
            return;
        }
        var header =
                new PageHeader(getTranslation("county.framework"))
                        .lead(getTranslation("county.framework.lead"));
        add(header);
        var all = versions.of(county);
        if (all.isEmpty()) {
            add(
                    new EmptyState(
                            getTranslation("county.framework.none"),
                            getTranslation("county.framework.none.text")));
            return;
        }
        showVersions(choices, account, all, header);
    }

    private void showVersions(
            Choices choices, Account account, List<Adopted> all, PageHeader header) {
        var shown = chosen(choices, all);
        var begun = List.<Draft>of();
        if (account.role() == Role.REVIEWER) {
            begun = drafts.of(account.county().orElseThrow());
            header.actions(beginning(shown));
        }
        var framework = shown.framework();
        var grid =
                new Div(
                        new VersionCard(all, begun, shown).span(7),
                        new Card(
                                        getTranslation("county.framework.rules", shown.version()),
                                        new RuleList(framework, getLocale()))
                                .span(5));
        grid.addClassName("fadu-grid");
        add(grid);
        framework.nodes().stream()
                .filter(node -> !framework.under(node).isEmpty())
                .map(node -> new NodeCard(framework, node, getLocale()))
                .forEach(this::add);
        if (account.role() == Role.REVIEWER) {
            add(peers.of(account.county().orElseThrow()));
        }
    }

    private static Adopted chosen(Choices choices, List<Adopted> all) {
        var asked = choices.number("version");
        return all.stream()
                .filter(each -> asked.filter(number -> number == each.version()).isPresent())
                .findFirst()
                .orElseGet(all::getFirst);
    }

    private Button beginning(Adopted shown) {
        var button =
                new Button(
                        getTranslation("county.framework.begin", shown.version()),
                        click -> begin(shown));
        button.setDisableOnClick(true);
        return button;
    }

    /** Rights are read again: the page may have been open for hours. */
    private void begin(Adopted shown) {
        var account = signedIn.account();
        if (account.role() == Role.REVIEWER) {
            var county = account.county().orElseThrow();
            var draft = drafts.begin(county, shown.version(), account.username());
            Choices.at("county/framework")
                    .with("draft", String.valueOf(draft.version()))
                    .open(this);
        }
    }
}
