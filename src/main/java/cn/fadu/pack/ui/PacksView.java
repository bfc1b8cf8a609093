package cn.fadu.pack.ui;

import cn.fadu.export.ChartFormat;
import cn.fadu.identity.SignedIn;
import cn.fadu.indicator.FrameworkVersions;
import cn.fadu.pack.Bindery;
import cn.fadu.pack.KeptPack;
import cn.fadu.pack.PackPlan;
import cn.fadu.pack.PackTemplates;
import cn.fadu.pack.Packs;
import cn.fadu.publication.Edition;
import cn.fadu.publication.Editions;
import cn.fadu.shell.Card;
import cn.fadu.shell.EmptyState;
import cn.fadu.shell.Notice;
import cn.fadu.shell.PageHeader;
import cn.fadu.shell.Tone;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;

/** Where meeting packs are put together, watched and fetched. */
@Route("county/packs")
@PageTitle("pack.page")
@Menu(title = "pack.page", order = 66, icon = "vaadin:briefcase")
@RolesAllowed({"LEADER", "REVIEWER"})
@StyleSheet("context://fadu/styles/packs.css")
class PacksView extends Main implements AfterNavigationObserver {

    private static final int LOOK_EVERY = 1_000;

    private final SignedIn signedIn;
    private final Editions editions;
    private final FrameworkVersions frameworks;
    private final Bindery bindery;
    private final Packs packs;
    private final SchedulesCard schedules;
    private final PackTemplates templates;
    private final Div notes = new Div();
    private final Div list = new Div();

    PacksView(
            SignedIn signedIn,
            Editions editions,
            FrameworkVersions frameworks,
            Bindery bindery,
            Packs packs,
            cn.fadu.pack.Schedules plans,
            PackTemplates templates) {
        this.signedIn = signedIn;
        this.editions = editions;
        this.frameworks = frameworks;
        this.bindery = bindery;
        this.packs = packs;
        this.templates = templates;
        this.schedules = new SchedulesCard(plans, signedIn);
        notes.getElement().setAttribute("aria-live", "polite");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        var county = signedIn.county();
        add(new PageHeader(getTranslation("pack.page")).lead(getTranslation("pack.lead")));
        var standing = editions.of(county).stream().filter(Edition::stands).toList();
        if (standing.isEmpty()) {
            add(
                    new Card(
                            getTranslation("pack.plan"),
                            new EmptyState(
                                    getTranslation("pack.nothing"),
                                    getTranslation("pack.nothing.text"))));
            return;
        }
        var framework = frameworks.forYear(county, standing.getFirst().year());
        var form = new PlanForm(framework, getLocale());
        add(notes, plan(form, standing), kept());
        add(schedules);
        var own = new TemplatesCard(templates, signedIn, () -> form.offer(templates.of(county)));
        add(own);
        own.show();
        schedules.show();
        show();
    }

    /** Looks again while something is being made; the listener goes with the page. */
    @Override
    protected void onAttach(AttachEvent attached) {
        var looking = attached.getUI().addPollListener(_ -> show());
        addDetachListener(
                left -> {
                    looking.remove();
                    left.getUI().setPollInterval(-1);
                    left.unregisterListener();
                });
    }

    private Card plan(PlanForm form, List<Edition> standing) {
        var edition = new ComboBox<Edition>(getTranslation("pack.edition"));
        edition.setItems(standing);
        edition.setItemLabelGenerator(
                each ->
                        getTranslation(
                                "county.edition.short",
                                String.valueOf(each.number()),
                                String.valueOf(each.year())));
        edition.setAllowCustomValue(false);
        edition.setValue(standing.getFirst());
        var make =
                new Button(
                        getTranslation("pack.order"),
                        _ ->
                                form.plan()
                                        .ifPresentOrElse(
                                                plan ->
                                                        order(
                                                                Optional.ofNullable(
                                                                                edition.getValue())
                                                                        .orElse(
                                                                                standing
                                                                                        .getFirst()),
                                                                plan),
                                                () -> say(Tone.CAUTION, "pack.parts.none")));
        make.addThemeVariants(ButtonVariant.PRIMARY);
        schedules.plannedBy(form::plan, standing.getFirst().number());
        return new Card(getTranslation("pack.plan"), edition, form, make);
    }

    private Card kept() {
        return new Card(getTranslation("pack.kept"), list).foot(getTranslation("pack.kept.foot"));
    }

    private void order(Edition edition, PackPlan plan) {
        var account = signedIn.account();
        var county = account.county().orElseThrow();
        switch (bindery.order(county, edition, plan, account.username())) {
            case Packs.Order.Taken _ -> say(Tone.INFO, "pack.ordered");
            case Packs.Order.Full(var limit) -> say(Tone.CAUTION, "pack.quota", limit);
        }
        show();
    }

    private void say(Tone tone, String key, Object... values) {
        notes.removeAll();
        notes.add(new Notice(tone, getTranslation(key, values)));
    }

    private void show() {
        list.removeAll();
        var all = packs.of(signedIn.county());
        if (all.isEmpty()) {
            list.add(new EmptyState(getTranslation("pack.none"), getTranslation("pack.none.text")));
        } else {
            list.add(new PackTable(all, deeds(), getLocale()));
        }
        var busy = all.stream().anyMatch(KeptPack::isOpen);
        getUI().ifPresent(ui -> ui.setPollInterval(busy ? LOOK_EVERY : -1));
    }

    private PackTable.Deeds deeds() {
        return new PackTable.Deeds(
                this::download, pack -> cancel(pack), this::again, pack -> remove(pack));
    }

    /** Asked again at the moment somebody opens the link. */
    private DownloadHandler download(KeptPack pack, ChartFormat format) {
        return new PackDownload(signedIn, packs, pack.id(), format).handler();
    }

    private void cancel(KeptPack pack) {
        packs.cancel(signedIn.county(), pack.id(), signedIn.account().username());
        show();
    }

    private void again(KeptPack pack) {
        editions.of(signedIn.county()).stream()
                .filter(each -> each.number() == pack.edition())
                .findFirst()
                .ifPresent(edition -> order(edition, pack.plan()));
    }

    private void remove(KeptPack pack) {
        packs.remove(signedIn.county(), pack.id(), signedIn.account().username());
        show();
    }
}
