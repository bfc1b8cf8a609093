package cn.fadu.publication.ui;

import cn.fadu.identity.Account;
import cn.fadu.identity.Role;
import cn.fadu.identity.SignedIn;
import cn.fadu.publication.PeerGroups;
import cn.fadu.publication.Peers;
import cn.fadu.shell.Card;
import cn.fadu.shell.DataTable;
import cn.fadu.tenancy.County;
import cn.fadu.tenancy.Registry;
import cn.fadu.tenancy.Township;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The groups of townships that a county compares by its own judgement, and how to make one. */
@org.springframework.stereotype.Component
class PeerGroupCard {

    private final SignedIn signedIn;
    private final Registry registry;
    private final PeerGroups groups;

    PeerGroupCard(SignedIn signedIn, Registry registry, PeerGroups groups) {
        this.signedIn = signedIn;
        this.registry = registry;
        this.groups = groups;
    }

    Component of(County county) {
        return new Groups(county, registry.townships(county));
    }

    private final class Groups extends Card {

        private final County county;
        private final List<Township> townships;
        private final Div list = new Div();
        private final TextField name = new TextField();
        private final MultiSelectComboBox<Township> members = new MultiSelectComboBox<>();

        Groups(County county, List<Township> townships) {
            super(new Span().getTranslation("county.peers"));
            this.county = county;
            this.townships = townships;
            note(getTranslation("county.peers.note"));
            name.setLabel(getTranslation("county.peers.name"));
            name.setMaxLength(40);
            name.setErrorMessage(getTranslation("county.peers.name.wrong"));
            members.setLabel(getTranslation("county.peers.members"));
            members.setItems(townships);
            members.setItemLabelGenerator(Township::name);
            members.setWidth("24rem");
            members.setErrorMessage(getTranslation("county.peers.members.wrong"));
            var row =
                    new Div(
                            name,
                            members,
                            new Button(
                                    getTranslation("county.peers.keep"),
                                    click -> asReviewer(this::keep)));
            row.addClassNames("fadu-row", "county-publish");
            with(list, row);
            showGroups();
        }

        private void showGroups() {
            list.removeAll();
            var made = groups.handMade(county);
            if (made.isEmpty()) {
                return;
            }
            var names = townships.stream().collect(Collectors.toMap(Township::id, Township::name));
            list.add(
                    new DataTable<Peers>(getTranslation("county.peers"))
                            .name(getTranslation("county.peers.name"), Peers::name)
                            .text(
                                    getTranslation("county.peers.members"),
                                    group -> named(group, names))
                            .with("", this::dissolving)
                            .live()
                            .rows(made));
        }

        private String named(Peers group, Map<Integer, String> names) {
            return group.townships().stream()
                    .sorted()
                    .map(id -> names.getOrDefault(id, ""))
                    .filter(each -> !each.isEmpty())
                    .collect(Collectors.joining(getTranslation("county.say.comma")));
        }

        private Button dissolving(Peers group) {
            var button =
                    new Button(
                            getTranslation("county.peers.dissolve"),
                            click ->
                                    asReviewer(
                                            account -> {
                                                groups.dissolve(
                                                        county, group.name(), account.username());
                                                showGroups();
                                            }));
            button.setAriaLabel(getTranslation("county.peers.dissolve.of", group.name()));
            return button;
        }

        private void keep(Account account) {
            var ids = members.getValue().stream().map(Township::id).toList();
            var kept = groups.keep(county, name.getValue(), ids, account.username());
            name.setInvalid(kept == PeerGroups.Kept.BAD_NAME);
            members.setInvalid(kept == PeerGroups.Kept.BAD_MEMBERS);
            if (kept == PeerGroups.Kept.DONE) {
                name.clear();
                members.clear();
                showGroups();
            }
        }

        /** Rights are read again: the page may have been open for hours. */
        private void asReviewer(Consumer<Account> work) {
            var account = signedIn.account();
            if (account.role() == Role.REVIEWER) {
                work.accept(account);
            }
        }
    }
}
