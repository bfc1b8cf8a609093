package cn.fadu.api.ui;

import cn.fadu.identity.SourceSystem;
import cn.fadu.identity.SystemToken;
import cn.fadu.shell.Card;
import cn.fadu.shell.DataTable;
import cn.fadu.shell.EmptyState;
import cn.fadu.shell.PageHeader;
import cn.fadu.shell.SureDialog;
import cn.fadu.tenancy.Township;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;

/** Tokens in use, and the form for another. */
class TokenPanel extends Div {

    private final TokenDesk desk;
    private final Select<Township> township = new Select<>();
    private final Select<SourceSystem> system = new Select<>();
    private final Div list = new Div();

    TokenPanel(TokenDesk desk) {
        this.desk = desk;
        addClassName("fadu-stack");
        township.setLabel(getTranslation("tokens.township"));
        township.setItemLabelGenerator(Township::name);
        system.setLabel(getTranslation("tokens.system"));
        system.setItems(SourceSystem.values());
        system.setItemLabelGenerator(this::named);
        system.setErrorMessage(getTranslation("tokens.system.missing"));
        var make = new Button(getTranslation("tokens.make"), click -> make());
        make.addThemeVariants(ButtonVariant.PRIMARY);
        var form = new Div(township, system, make);
        form.addClassName("fadu-form-line");
        var description = new Anchor("api/openapi.yaml", getTranslation("tokens.description"));
        description.setRouterIgnore(true);
        add(
                new PageHeader(getTranslation("tokens.title"))
                        .lead(getTranslation("tokens.lead"))
                        .actions(description),
                new Card(getTranslation("tokens.new"), form),
                new Card(getTranslation("tokens.list"), list));
    }

    void show() {
        var townships = desk.townships();
        township.setItems(townships);
        township.setVisible(townships.size() > 1);
        townships.stream().findFirst().ifPresent(township::setValue);
        showList();
    }

    private void showList() {
        list.removeAll();
        var working = desk.tokens();
        if (working.isEmpty()) {
            list.add(
                    new EmptyState(
                            getTranslation("tokens.none"), getTranslation("tokens.none.text")));
            return;
        }
        list.add(
                new DataTable<SystemToken>(getTranslation("tokens.list"))
                        .name(getTranslation("tokens.system"), each -> named(each.system()))
                        .text(getTranslation("tokens.township"), SystemToken::township)
                        .date(getTranslation("tokens.made"), each -> at(each.createdAt()))
                        .text(getTranslation("tokens.by"), SystemToken::createdBy)
                        .date(
                                getTranslation("tokens.used"),
                                each ->
                                        each.usedAt()
                                                .map(this::at)
                                                .orElse(getTranslation("tokens.never")))
                        .with(getTranslation("tokens.deeds"), this::revoking)
                        .live()
                        .rows(working));
    }

    private void make() {
        var wanted = Optional.ofNullable(system.getValue());
        system.setInvalid(wanted.isEmpty());
        wanted.ifPresent(
                chosen -> {
                    var made = desk.make(township.getValue(), chosen);
                    showList();
                    new TokenDialog(made, named(chosen)).open();
                });
    }

    private Button revoking(SystemToken token) {
        var revoke = new Button(getTranslation("tokens.revoke"));
        revoke.addThemeVariants(ButtonVariant.SMALL);
        revoke.setAriaLabel(
                getTranslation("tokens.revoke.of", named(token.system()), token.township()));
        revoke.addClickListener(
                click ->
                        new SureDialog(
                                        getTranslation("tokens.revoke"),
                                        getTranslation(
                                                "tokens.revoke.sure",
                                                named(token.system()),
                                                token.township()),
                                        () -> revoke(token))
                                .open());
        return revoke;
    }

    private void revoke(SystemToken token) {
        desk.revoke(token.id());
        showList();
    }

    private String named(SourceSystem system) {
        return getTranslation("tokens.system." + system.code());
    }

    private String at(Instant moment) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(getLocale())
                .withZone(desk.zone())
                .format(moment);
    }
}
