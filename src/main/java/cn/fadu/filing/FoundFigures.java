package cn.fadu.filing;

import cn.fadu.filing.Entry.NothingToDecide;
import cn.fadu.filing.Entry.Occupied;
import cn.fadu.filing.Entry.Saved;
import cn.fadu.filing.FoundFigure.State;
import cn.fadu.indicator.Figure;
import cn.fadu.indicator.Framework;
import cn.fadu.indicator.FrameworkVersions;
import cn.fadu.indicator.IndicatorCode;
import cn.fadu.indicator.Qualifier;
import cn.fadu.indicator.Reading;
import cn.fadu.indicator.Source;
import cn.fadu.tenancy.TenantDatabase;
import cn.fadu.tenancy.Township;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/**
 * A person's decisions on what the extraction found; each can be undone until the draft is filed.
 */
@Component
public class FoundFigures {

    private final TenantDatabase database;
    private final FrameworkVersions frameworks;
    private final Clock clock;

    FoundFigures(TenantDatabase database, FrameworkVersions frameworks, Clock clock) {
        this.database = database;
        this.frameworks = frameworks;
        this.clock = clock;
    }

    /** What to do when the draft holds another figure of the same indicator already. */
    public enum Meeting {
        ASK,
        REPLACE,
        ADD_UP
    }

    /** The figure as found becomes the draft's reading of its indicator. */
    public Entry confirm(Township township, int year, int found, Meeting meeting, String actor) {
        return decide(
                township,
                year,
                found,
                figure -> new Choice(figure.figure(), State.CONFIRMED, meeting, actor));
    }

    /** An exact figure in place of the one found; the sentence stays its source. */
    public Entry correct(Township township, int year, int found, BigDecimal value, String actor) {
        return decide(
                township,
                year,
                found,
                _ -> new Choice(Figure.exact(value), State.CORRECTED, Meeting.REPLACE, actor));
    }

    /** The figure found does not belong here; a reading made from it goes too. */
    public Entry reject(Township township, int year, int found, String actor) {
        return settle(township, year, found, State.REJECTED, actor);
    }

    /** Undoes a decision. */
    public Entry reopen(Township township, int year, int found, String actor) {
        return settle(township, year, found, State.OPEN, actor);
    }

    /**
     * Goes through everything undecided at once: what is right is confirmed, the rest rejected.
     * Returns how many were confirmed.
     */
    public int sortOut(Township township, int year, Predicate<FoundFigure> right, String actor) {
        var framework = frameworks.forYear(township.county(), year);
        return database.in(township)
                .write(db -> sorted(new DraftRows(db, year, clock), framework, right, actor));
    }

    /** One change, whatever it decides; of two figures for one indicator the later stands. */
    private static int sorted(
            DraftRows draft, Framework framework, Predicate<FoundFigure> right, String actor) {
        var files = draft.fileNames();
        var kept = new LinkedHashMap<IndicatorCode, Reading>();
        var origins = new HashMap<IndicatorCode, Integer>();
        var confirmed = new ArrayList<Integer>();
        var rejected = new ArrayList<Integer>();
        for (var figure : draft.undecided()) {
            var reading = reading(figure, figure.figure(), files);
            if (right.test(figure) && DraftRows.objection(framework, reading).isEmpty()) {
                kept.put(reading.code(), reading);
                origins.put(reading.code(), figure.id());
                confirmed.add(figure.id());
            } else {
                rejected.add(figure.id());
            }
        }
        if (!kept.isEmpty()) {
            draft.step(actor, kept.keySet());
            draft.store(kept.values(), origins, actor);
        }
        draft.mark(confirmed, State.CONFIRMED, actor);
        draft.mark(rejected, State.REJECTED, actor);
        return confirmed.size();
    }

    private static Reading reading(
            FoundFigure found, Figure figure, Map<Integer, String> fileNames) {
        var name = fileNames.getOrDefault(found.document(), "");
        var source = new Source(Source.Kind.REPORT, name, found.sentence());
        return new Reading(found.code().orElseThrow(), figure, found.period(), source);
    }

    private record Choice(Figure figure, State state, Meeting meeting, String actor) {}

    private Entry decide(
            Township township, int year, int found, Function<FoundFigure, Choice> choose) {
        var framework = frameworks.forYear(township.county(), year);
        return database.in(township)
                .write(
                        db -> {
                            var draft = new DraftRows(db, year, clock);
                            return draft.found(found)
                                    .filter(figure -> figure.code().isPresent())
                                    .map(
                                            figure ->
                                                    adopt(
                                                            draft,
                                                            framework,
                                                            figure,
                                                            choose.apply(figure)))
                                    .orElseGet(NothingToDecide::new);
                        });
    }

    private Entry adopt(DraftRows draft, Framework framework, FoundFigure found, Choice choice) {
        var reading = reading(found, choice.figure(), draft.fileNames());
        var refusal = DraftRows.objection(framework, reading);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        var standing = draft.standing(reading.code(), found.id());
        if (standing.isPresent() && choice.meeting() == Meeting.ASK) {
            return new Occupied(standing.get());
        }
        var kept =
                choice.meeting() == Meeting.ADD_UP
                        ? standing.map(other -> sum(other, reading)).orElse(reading)
                        : reading;
        int revision = draft.step(choice.actor(), List.of(reading.code()));
        draft.store(List.of(kept), Map.of(kept.code(), found.id()), choice.actor());
        draft.mark(List.of(found.id()), choice.state(), choice.actor());
        return new Saved(revision);
    }

    private Entry settle(Township township, int year, int found, State state, String actor) {
        return database.in(township)
                .write(
                        db -> {
                            var draft = new DraftRows(db, year, clock);
                            var figure = draft.found(found);
                            if (figure.isEmpty()) {
                                return new NothingToDecide();
                            }
                            int revision = draft.step(actor, figure.get().code().stream().toList());
                            draft.forget(found);
                            draft.mark(List.of(found), state, actor);
                            return new Saved(revision);
                        });
    }

    /** Two figures that each tell a part of the whole. */
    private static Reading sum(Reading one, Reading other) {
        var a = one.figure();
        var b = other.figure();
        var qualifier = a.qualifier() == Qualifier.EXACT ? b.qualifier() : a.qualifier();
        var figure =
                new Figure(
                        a.value().add(b.value()),
                        a.low().add(b.low()),
                        a.high().add(b.high()),
                        qualifier);
        var source =
                new Source(
                        other.source().kind(),
                        other.source().name(),
                        both(one.source().sentence(), other.source().sentence()));
        return new Reading(other.code(), figure, other.period(), source);
    }

    /** Parts that one sentence lists have that sentence alone to prove them. */
    private static String both(String one, String other) {
        return one.contains(other) ? one : one + " … " + other;
    }
}
