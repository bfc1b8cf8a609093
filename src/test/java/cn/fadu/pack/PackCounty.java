package cn.fadu.pack;

import static cn.fadu.db.county.Tables.APPROVED_READING;
import static cn.fadu.db.county.Tables.RECEIVED_FILING;

import cn.fadu.TestDatabase;
import cn.fadu.UseCases;
import cn.fadu.db.county.tables.records.ApprovedReadingRecord;
import cn.fadu.indicator.FrameworkVersions;
import cn.fadu.indicator.Indicator;
import cn.fadu.publication.Edition;
import cn.fadu.publication.Editions;
import cn.fadu.tenancy.County;
import cn.fadu.tenancy.Township;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A county with a few townships, two published years and sentences behind its figures. */
public final class PackCounty {

    static final int YEAR = 2024;

    private PackCounty() {}

    /** Made anew at each call. */
    public static County of(int townships) {
        var county = UseCases.newCounty();
        var members = new ArrayList<Township>();
        for (var at = 0; at < townships; at++) {
            members.add(TestDatabase.newTownship(county));
        }
        return published(county, members);
    }

    /** The same with townships of these names. */
    static County named(List<String> names) {
        var county = UseCases.newCounty();
        return published(
                county,
                names.stream().map(name -> TestDatabase.newTownship(county, name)).toList());
    }

    private static County published(County county, List<Township> members) {
        for (var year = YEAR - 1; year <= YEAR; year++) {
            approve(county, members, year);
            UseCases.get(Editions.class).publish(county, year, "reviewer@test");
        }
        return county;
    }

    public static Edition edition(County county) {
        return UseCases.get(Editions.class).current(county).orElseThrow();
    }

    private static void approve(County county, List<Township> members, int year) {
        var readings = new ArrayList<ApprovedReadingRecord>();
        var chance = new Random(year);
        var framework = UseCases.get(FrameworkVersions.class).forYear(county, year);
        for (var township : members) {
            framework.indicators().stream()
                    .filter(each -> each.formula().isEmpty() && chance.nextInt(12) > 0)
                    .map(each -> reading(township, year, each.code().value(), value(each, chance)))
                    .forEach(readings::add);
        }
        TestDatabase.database()
                .in(county)
                .write(
                        db -> {
                            members.forEach(
                                    township ->
                                            db.insertInto(RECEIVED_FILING)
                                                    .set(RECEIVED_FILING.TOWNSHIP_ID, township.id())
                                                    .set(RECEIVED_FILING.YEAR, year)
                                                    .set(RECEIVED_FILING.FILING_NO, 1)
                                                    .set(
                                                            RECEIVED_FILING.SUBMITTED_AT,
                                                            Instant.EPOCH)
                                                    .set(RECEIVED_FILING.SUBMITTED_BY, "test")
                                                    .set(RECEIVED_FILING.CONTENT_HASH, "")
                                                    .set(RECEIVED_FILING.READING_COUNT, 1)
                                                    .execute());
                            return db.insertInto(APPROVED_READING).set(readings).execute();
                        });
    }

    private static BigDecimal value(Indicator indicator, Random chance) {
        return BigDecimal.valueOf(
                switch (indicator.kind()) {
                    case FLAG -> chance.nextInt(2);
                    case RATE -> 60 + chance.nextInt(40);
                    case COUNT -> 1 + chance.nextInt(300);
                });
    }

    private static ApprovedReadingRecord reading(
            Township township, int year, String code, BigDecimal value) {
        return new ApprovedReadingRecord()
                .setTownshipId(township.id())
                .setYear(year)
                .setCode(code)
                .setValue(value)
                .setLow(value)
                .setHigh(value)
                .setQualifier_("exact")
                .setPeriod(String.valueOf(year))
                .setSource("report")
                .setSourceName("年度报告.docx")
                .setSentence("全年共计 " + value + "。")
                .setFilingNo(1)
                .setApprovedAt(Instant.EPOCH)
                .setApprovedBy("reviewer@test");
    }
}
