package cn.fadu.publication;

import static cn.fadu.db.county.Tables.EDITION_EXPLANATION;
import static cn.fadu.db.county.Tables.EDITION_PAIR;
import static cn.fadu.db.county.Tables.EDITION_REMARK;
import static cn.fadu.db.county.Tables.EDITION_SENSITIVITY;
import static cn.fadu.db.county.Tables.EDITION_SHIFT;

import cn.fadu.db.county.tables.records.EditionExplanationRecord;
import cn.fadu.db.county.tables.records.EditionPairRecord;
import cn.fadu.db.county.tables.records.EditionRemarkRecord;
import cn.fadu.db.county.tables.records.EditionSensitivityRecord;
import cn.fadu.db.county.tables.records.EditionShiftRecord;
import cn.fadu.scoring.Explanation;
import cn.fadu.scoring.Flaw;
import cn.fadu.scoring.RankShift;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** Writes the reasons of an edition's places beside them, one statement a table. */
record ReasonRows(DSLContext db, int edition) {

    void store(Reasons reasons, Optional<Earlier> earlier) {
        insert(
                EDITION_EXPLANATION,
                reasons.explanations().stream().flatMap(this::explanation).toList());
        earlier.ifPresent(
                since ->
                        insert(
                                EDITION_SHIFT,
                                reasons.shifts().stream()
                                        .map(each -> shift(each, since))
                                        .toList()));
        insert(EDITION_SENSITIVITY, sensitivity(reasons));
        insert(EDITION_PAIR, reasons.pairs().stream().map(this::pair).toList());
        insert(EDITION_REMARK, remarks(reasons.remarks()));
    }

    private <R extends Record> void insert(Table<R> table, Collection<R> rows) {
        if (!rows.isEmpty()) {
            db.insertInto(table).set(rows).execute();
        }
    }

    private Stream<EditionExplanationRecord> explanation(Explanation each) {
        return each.lines().stream().map(line -> line(each, line));
    }

    private EditionExplanationRecord line(Explanation each, Explanation.Line line) {
        return db.newRecord(EDITION_EXPLANATION)
                .setEditionNo(edition)
                .setTownshipId(Integer.parseInt(each.unit()))
                .setNode(each.code())
                .setCode(line.indicator())
                .setRaw(orNull(line.raw()))
                .setCounted(orNull(line.counted()))
                .setNormalised(orNull(line.normalised()))
                .setWeight(line.weight())
                .setContribution(line.contribution());
    }

    private EditionShiftRecord shift(RankShift each, Earlier since) {
        return db.newRecord(EDITION_SHIFT)
                .setEditionNo(edition)
                .setTownshipId(Integer.parseInt(each.unit()))
                .setSince(since.edition())
                .setRankBefore(each.before())
                .setRank(each.after())
                .setOwn(each.own().twentyFourths())
                .setOthers(each.others().twentyFourths())
                .setMethod(each.method().twentyFourths())
                .setMembership(each.membership().twentyFourths());
    }

    private List<EditionSensitivityRecord> sensitivity(Reasons reasons) {
        return reasons.sensitivity().overall().stream()
                .map(
                        effect ->
                                db.newRecord(EDITION_SENSITIVITY)
                                        .setEditionNo(edition)
                                        .setChoice(effect.source().name().toLowerCase(Locale.ROOT))
                                        .setFirstOrder(effect.first())
                                        .setTotal(effect.total()))
                .toList();
    }

    private EditionPairRecord pair(Reasons.Pair each) {
        return db.newRecord(EDITION_PAIR)
                .setEditionNo(edition)
                .setTownshipId(each.township())
                .setOtherId(each.other())
                .setAhead(each.ahead());
    }

    private List<EditionRemarkRecord> remarks(List<Flaw> flaws) {
        return IntStream.range(0, flaws.size())
                .mapToObj(number -> remark(number + 1, flaws.get(number)))
                .toList();
    }

    private EditionRemarkRecord remark(int number, Flaw flaw) {
        var record =
                db.newRecord(EDITION_REMARK)
                        .setEditionNo(edition)
                        .setRemarkNo(number)
                        .setKind(Remark.Kind.of(flaw).code());
        return switch (flaw) {
            case Flaw.OfMethod about -> record.setCode(about.code());
            case Flaw.OfValue about ->
                    record.setCode(about.indicator()).setTownshipId(Integer.valueOf(about.unit()));
        };
    }

    private static @Nullable Double orNull(OptionalDouble number) {
        return number.isPresent() ? number.getAsDouble() : null;
    }
}
