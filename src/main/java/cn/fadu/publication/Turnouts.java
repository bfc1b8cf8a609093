package cn.fadu.publication;

import static cn.fadu.db.county.Tables.RECEIVED_FILING;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import cn.fadu.filing.Progress;
import cn.fadu.filing.ReceivedFiling;
import cn.fadu.filing.Reviews;
import cn.fadu.tenancy.County;
import cn.fadu.tenancy.TenantDatabase;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.springframework.stereotype.Component;

/** Which townships owe a report for a year, and how far each has come. */
@Component
public class Turnouts {

    private final TenantDatabase database;
    private final Reviews reviews;

    Turnouts(TenantDatabase database, Reviews reviews) {
        this.database = database;
        this.reviews = reviews;
    }

    private record MembersOf(int year) {}

    /** The year's townships by code, each with its newest filing, by the name it had then. */
    public List<Progress> of(County county, int year) {
        var newest =
                reviews.received(county, year).stream()
                        .collect(
                                toMap(
                                        ReceivedFiling::townshipId,
                                        identity(),
                                        BinaryOperator.maxBy(
                                                Comparator.comparing(ReceivedFiling::number))));
        return database
                .in(county)
                .readOnce(new MembersOf(year), db -> Ballot.members(db, year))
                .stream()
                .map(
                        member ->
                                new Progress(
                                        member.id(),
                                        member.code(),
                                        member.name(),
                                        member.kind(),
                                        Optional.ofNullable(newest.get(member.id()))))
                .toList();
    }

    /** The reporting years the county received anything for, the latest first. */
    public List<Integer> years(County county) {
        return database.in(county)
                .read(
                        db ->
                                db.selectDistinct(RECEIVED_FILING.YEAR)
                                        .from(RECEIVED_FILING)
                                        .orderBy(RECEIVED_FILING.YEAR.desc())
                                        .fetch(RECEIVED_FILING.YEAR));
    }
}
