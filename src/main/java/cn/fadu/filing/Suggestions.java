package cn.fadu.filing;

import static cn.fadu.db.township.Tables.PROPOSAL;

import cn.fadu.audit.Audit;
import cn.fadu.indicator.Framework;
import cn.fadu.indicator.FrameworkVersions;
import cn.fadu.intake.Assistant;
import cn.fadu.intake.Assistant.Answer;
import cn.fadu.intake.Assistant.Suggestion;
import cn.fadu.tenancy.TenantDatabase;
import cn.fadu.tenancy.Township;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/**
 * Lets the county's assistant look at the figures that the rules left. It can only name an
 * indicator for a figure found already, in words that stand in the report; a person decides as on
 * any other proposal.
 */
@Component
public class Suggestions {

    /** The rule's name on everything an assistant proposed. */
    public static final String RULE = "assistant";

    private static final BigDecimal UNSURE = new BigDecimal("0.3");
    private static final int MOST = 60;

    private final TenantDatabase database;
    private final FrameworkVersions frameworks;
    private final Assistants assistants;
    private final Audit audit;
    private final Clock clock;

    Suggestions(
            TenantDatabase database,
            FrameworkVersions frameworks,
            Assistants assistants,
            Audit audit,
            Clock clock) {
        this.database = database;
        this.frameworks = frameworks;
        this.assistants = assistants;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether the township's county has an assistant. */
    public boolean canAsk(Township township) {
        return assistants.of(township.county()).isPresent();
    }

    /** How many proposals came of asking; empty when there is no assistant or no answer. */
    public OptionalInt ask(Township township, int year, String actor) {
        var chosen = assistants.of(township.county());
        var left = left(township, year);
        if (chosen.isEmpty() || left.isEmpty()) {
            return chosen.isEmpty() ? OptionalInt.empty() : OptionalInt.of(0);
        }
        var framework = frameworks.forYear(township.county(), year);
        var sentences = left.stream().map(FoundFigure::sentence).distinct().limit(MOST).toList();
        var assistant = new Assistant(URI.create(chosen.get().address()), chosen.get().model());
        return switch (assistant.ask(sentences, catalogue(framework))) {
            case Answer.Failed() -> OptionalInt.empty();
            case Answer.Told(var told) ->
                    OptionalInt.of(
                            database.in(township)
                                    .write(
                                            db ->
                                                    new Round(db, year, framework, sentences)
                                                            .keep(told, actor)));
        };
    }

    private List<FoundFigure> left(Township township, int year) {
        return database.in(township)
                .read(
                        db ->
                                new DraftRows(db, year, clock)
                                        .found(
                                                PROPOSAL.YEAR
                                                        .eq(year)
                                                        .and(PROPOSAL.CODE.isNull())
                                                        .and(
                                                                PROPOSAL.STATE.eq(
                                                                        FoundFigure.State.OPEN
                                                                                .code()))));
    }

    private static List<String> catalogue(Framework framework) {
        return framework.indicators().stream()
                .map(each -> each.code() + " " + each.name().zh() + " " + each.unit())
                .toList();
    }

    private final class Round {

        private final DSLContext db;
        private final int year;
        private final Framework framework;
        private final List<String> sentences;

        Round(DSLContext db, int year, Framework framework, List<String> sentences) {
            this.db = db;
            this.year = year;
            this.framework = framework;
            this.sentences = sentences;
        }

        int keep(List<Suggestion> told, String actor) {
            var draft = new DraftRows(db, year, clock);
            draft.touch(actor);
            var left = draft.found(PROPOSAL.YEAR.eq(year).and(PROPOSAL.CODE.isNull()));
            int kept = 0;
            for (var suggestion : told) {
                kept += place(suggestion, left);
            }
            audit.record(db, actor, "assistant.asked", String.valueOf(year), kept + "");
            return kept;
        }

        private int place(Suggestion suggestion, List<FoundFigure> left) {
            var indicator = framework.indicator(suggestion.code());
            return indicator.isEmpty()
                    ? 0
                    : left.stream()
                            .filter(figure -> isMeant(figure, suggestion))
                            .findFirst()
                            .map(figure -> propose(figure, suggestion, indicator.get().name().zh()))
                            .orElse(0);
        }

        /** The words stand in the sentence as they are, with the figure found among them. */
        private boolean isMeant(FoundFigure figure, Suggestion suggestion) {
            var sentence = sentences.get(suggestion.sentence());
            return figure.sentence().equals(sentence)
                    && figure.figure().value().compareTo(suggestion.value()) == 0
                    && start(figure, suggestion.phrase()).isPresent();
        }

        /** Where in the sentence the words begin, if they cover some of the figure's own words. */
        private static Optional<Integer> start(FoundFigure figure, String phrase) {
            int own = figure.sentence().indexOf(figure.phrase());
            for (int at = figure.sentence().indexOf(phrase);
                    at >= 0;
                    at = figure.sentence().indexOf(phrase, at + 1)) {
                boolean meets = at < own + figure.phrase().length() && own < at + phrase.length();
                if (own >= 0 && meets && holdsDigits(figure, at, at + phrase.length(), own)) {
                    return Optional.of(at);
                }
            }
            return Optional.empty();
        }

        /** All of the number is among the words, not only what stands beside it. */
        private static boolean holdsDigits(FoundFigure figure, int from, int to, int own) {
            var words = figure.phrase();
            for (int at = 0; at < words.length(); at++) {
                boolean inside = own + at >= from && own + at < to;
                if (!inside && Character.isDigit(words.charAt(at))) {
                    return false;
                }
            }
            return true;
        }

        private int propose(FoundFigure figure, Suggestion suggestion, String label) {
            return db.update(PROPOSAL)
                    .set(PROPOSAL.CODE, suggestion.code().value())
                    .set(PROPOSAL.LABEL, label)
                    .set(PROPOSAL.RULE, RULE)
                    .set(PROPOSAL.CONFIDENCE, UNSURE)
                    .where(PROPOSAL.PROPOSAL_ID.eq(figure.id()))
                    .and(PROPOSAL.CODE.isNull())
                    .execute();
        }
    }
}
