package cn.fadu.publication.ui;

import cn.fadu.chart.ui.ExportMenu;
import cn.fadu.identity.Account;
import cn.fadu.identity.Role;
import cn.fadu.identity.SignedIn;
import cn.fadu.indicator.Framework;
import cn.fadu.indicator.FrameworkVersions.Adoption;
import cn.fadu.publication.FrameworkDrafts;
import cn.fadu.publication.FrameworkDrafts.Draft;
import cn.fadu.publication.FrameworkDrafts.Kept;
import cn.fadu.publication.FrameworkTrials;
import cn.fadu.shell.Choices;
import cn.fadu.shell.Notice;
import cn.fadu.shell.PageHeader;
import cn.fadu.shell.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;

/** Where a reviewer edits the next version of a framework and sees who would move. */
@org.springframework.stereotype.Component
class DraftDesk {

    private final SignedIn signedIn;
    private final FrameworkDrafts drafts;
    private final FrameworkTrials trials;
    private final ExportMenu exports;

    DraftDesk(
            SignedIn signedIn, FrameworkDrafts drafts, FrameworkTrials trials, ExportMenu exports) {
        this.signedIn = signedIn;
        this.drafts = drafts;
        this.trials = trials;
        this.exports = exports;
    }

    /** The refreshing shows the page anew from what is stored then. */
    Component of(Draft draft, Choices choices, Runnable refresh) {
        return new Desk(draft, choices, refresh);
    }

    private final class Desk extends Div {

        private final Draft draft;
        private final Runnable refresh;
        private final Div news = new Div();

        Desk(Draft draft, Choices choices, Runnable refresh) {
            this.draft = draft;
            this.refresh = refresh;
            addClassName("fadu-stack");
            var county = signedIn.county();
            var years = trials.years(county);
            var back = new Anchor("county/framework", getTranslation("county.framework.versions"));
            add(
                    new PageHeader(getTranslation("county.framework.draft.of", draft.version()))
                            .lead(
                                    getTranslation(
                                            "county.framework.draft.lead",
                                            draft.basedOn(),
                                            draft.by()))
                            .actions(back),
                    news);
            years.stream()
                    .filter(year -> choices.number("year").filter(year::equals).isPresent())
                    .findFirst()
                    .or(() -> years.stream().findFirst())
                    .ifPresent(
                            year ->
                                    add(
                                            new TrialCard(
                                                    draft.framework(),
                                                    trials.of(county, year, draft.framework()),
                                                    years,
                                                    year,
                                                    choices,
                                                    chart -> exports.of(county, chart))));
            add(
                    new RuleForm(draft.framework(), this::keep),
                    new WeightForm(draft.framework(), this::keep),
                    new IndicatorForm(draft.framework(), choices, this::keep),
                    new AdoptCard(draft, this::adopt, this::discard));
        }

        private void keep(Framework changed) {
            asReviewer(
                    account -> {
                        var county = account.county().orElseThrow();
                        switch (drafts.keep(county, draft, changed, account.username())) {
                            case Kept.Done _ -> refresh.run();
                            case Kept.Overtaken _ -> say("county.framework.overtaken");
                            case Kept.Impossible(var why) ->
                                    say("county.framework.impossible", why);
                        }
                    });
        }

        private void adopt(int firstYear) {
            asReviewer(
                    account -> {
                        var county = account.county().orElseThrow();
                        switch (drafts.adopt(county, draft, firstYear, account.username())) {
                            case Adoption.Done(var version) ->
                                    Choices.at("county/framework")
                                            .with("version", String.valueOf(version))
                                            .open(this);
                            case Adoption.VersionTaken _ -> say("county.framework.overtaken");
                            case Adoption.Malformed(_, _, var why) ->
                                    say("county.framework.impossible", why);
                        }
                    });
        }

        private void discard() {
            asReviewer(
                    account -> {
                        drafts.discard(account.county().orElseThrow(), draft.version());
                        Choices.at("county/framework").open(this);
                    });
        }

        /** Rights are read again: the page may have been open for hours. */
        private void asReviewer(Consumer<Account> work) {
            var account = signedIn.account();
            if (account.role() == Role.REVIEWER) {
                work.accept(account);
            }
        }

        private void say(String key, Object... values) {
            news.removeAll();
            news.add(new Notice(Tone.CAUTION, getTranslation(key, values)));
        }
    }
}
