package cn.fadu.operation.ui;

import cn.fadu.operation.Onboarding;
import cn.fadu.operation.Rosters;
import cn.fadu.shell.Card;
import cn.fadu.shell.Notice;
import cn.fadu.shell.PageHeader;
import cn.fadu.shell.Tone;
import cn.fadu.tenancy.Outcome;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** A county goes live from one form or one sheet. */
@Route("admin/onboarding")
@Menu(title = "operation.onboarding.title", order = 90, icon = "vaadin:rocket")
@PageTitle("operation.onboarding.title")
@RolesAllowed("OPERATOR")
class OnboardingView extends Main implements AfterNavigationObserver {

    private final Onboarding onboarding;
    private final Rosters rosters;
    private final TenantDesk desk;
    private final Div content = new Div();
    private final Div answer = new Div();

    OnboardingView(Onboarding onboarding, Rosters rosters, TenantDesk desk) {
        this.onboarding = onboarding;
        this.rosters = rosters;
        this.desk = desk;
        content.addClassName("fadu-stack");
        answer.addClassName("fadu-stack");
        answer.getElement().setAttribute("aria-live", "polite");
        add(
                new PageHeader(getTranslation("operation.onboarding.title"))
                        .lead(getTranslation("operation.onboarding.lead")),
                content,
                answer);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        content.removeAll();
        answer.removeAll();
        var who = new OnboardingWho(rosters, desk.thisYear());
        var how = new OnboardingHow(desk);
        var go = new Button(getTranslation("operation.onboarding.verb"));
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.addClickListener(click -> order(who, how, go));
        content.add(
                new Card(getTranslation("operation.onboarding.who"), who),
                new Card(getTranslation("operation.onboarding.how"), how),
                new Div(go));
    }

    private void order(OnboardingWho who, OnboardingHow how, Button go) {
        answer.removeAll();
        var roster = who.roster();
        if (roster.isEmpty()) {
            answer.add(new Notice(Tone.CAUTION, getTranslation("operation.onboarding.incomplete")));
            return;
        }
        how.plan(roster.get()).ifPresent(plan -> carryOut(plan, go));
    }

    private void carryOut(Onboarding.Plan plan, Button go) {
        var actor = desk.actor();
        var address = Address.ofThisService();
        var bar = new ProgressBar();
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", getTranslation("operation.running"));
        answer.add(new Notice(Tone.INFO, getTranslation("operation.running")), bar);
        go.setEnabled(false);
        Errand.run(
                UI.getCurrent(),
                () -> onboarding.carryOut(actor, plan, address),
                outcome -> tell(plan, outcome, go),
                failure -> {
                    answer.removeAll();
                    go.setEnabled(true);
                    throw failure;
                });
    }

    private void tell(Onboarding.Plan plan, Outcome<Onboarding.Live> outcome, Button go) {
        answer.removeAll();
        go.setEnabled(true);
        if (outcome instanceof Outcome.Done<Onboarding.Live>(var live)) {
            content.removeAll();
            var missing = onboarding.missing(plan.roster().people(), live.welcomes());
            answer.add(new WelcomeCard(live, missing));
        } else {
            answer.add(new Notice(Tone.CAUTION, OutcomeWords.of(outcome, this)));
        }
    }
}
