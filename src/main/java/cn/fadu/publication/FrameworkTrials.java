package cn.fadu.publication;

import static cn.fadu.db.county.Tables.APPROVED_READING;

import cn.fadu.indicator.Framework;
import cn.fadu.indicator.FrameworkVersions;
import cn.fadu.scoring.Flaw;
import cn.fadu.scoring.Scores;
import cn.fadu.scoring.Scoring;
import cn.fadu.scoring.Scoring.Refused;
import cn.fadu.scoring.WhatIf;
import cn.fadu.scoring.WhatIf.Mover;
import cn.fadu.tenancy.County;
import cn.fadu.tenancy.TenantDatabase;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tries a framework on a year's approved figures beside the version that measures the year now. */
@Component
public class FrameworkTrials {

    private final TenantDatabase database;
    private final FrameworkVersions versions;

    FrameworkTrials(TenantDatabase database, FrameworkVersions versions) {
        this.database = database;
        this.versions = versions;
    }

    /** What a trial showed; nothing of it is stored. */
    public sealed interface Trial {
        /** Every township under both versions, the greatest movement first. */
        record Compared(int year, Framework now, List<Move> moves) implements Trial {
            public Compared {
                moves = List.copyOf(moves);
            }

            public long moving() {
                return moves.stream().filter(move -> move.mover().places() != 0).count();
            }
        }

        record NothingApproved(int year) implements Trial {}

        /** The figures cannot be scored by it; plain English sentences say why. */
        record Impossible(List<String> why) implements Trial {}
    }

    /** A township under both versions. */
    public record Move(String township, Mover mover) {}

    /** The years there are approved figures of, the latest first. */
    public List<Integer> years(County county) {
        return database.in(county)
                .read(
                        db ->
                                db.selectDistinct(APPROVED_READING.YEAR)
                                        .from(APPROVED_READING)
                                        .orderBy(APPROVED_READING.YEAR.desc())
                                        .fetch(APPROVED_READING.YEAR));
    }

    public Trial of(County county, int year, Framework candidate) {
        var now = versions.forYear(county, year);
        var ballot = database.in(county).read(db -> Ballot.of(db, year, now));
        if (ballot.approved().isEmpty()) {
            return new Trial.NothingApproved(year);
        }
        var before = new Scoring(FrameworkMethod.of(now)).score(ballot.values()).orThrow();
        return switch (new Scoring(FrameworkMethod.of(candidate)).score(ballot.values())) {
            case Refused(var flaws) ->
                    new Trial.Impossible(flaws.stream().map(Flaw::sentence).toList());
            case Scores after -> compared(ballot, before, after);
        };
    }

    private static Trial compared(Ballot ballot, Scores before, Scores after) {
        var names = names(ballot);
        return new Trial.Compared(
                ballot.year(),
                ballot.framework(),
                WhatIf.compare(before, after, ballot.year()).movers().stream()
                        .map(mover -> new Move(names.getOrDefault(mover.unit(), ""), mover))
                        .toList());
    }

    private static Map<String, String> names(Ballot ballot) {
        return ballot.members().stream()
                .collect(Collectors.toMap(Member::unit, (Function<Member, String>) Member::name));
    }
}
