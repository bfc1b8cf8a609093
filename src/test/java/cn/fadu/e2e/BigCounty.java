package cn.fadu.e2e;

import static cn.fadu.db.county.Tables.APPROVED_READING;
import static cn.fadu.db.county.Tables.RECEIVED_FILING;

import cn.fadu.db.county.tables.records.ApprovedReadingRecord;
import cn.fadu.db.county.tables.records.ReceivedFilingRecord;
import cn.fadu.identity.Accounts;
import cn.fadu.identity.NewAccount;
import cn.fadu.identity.Role;
import cn.fadu.indicator.FrameworkFile;
import cn.fadu.indicator.FrameworkVersions;
import cn.fadu.indicator.Reading;
import cn.fadu.indicator.ReadingColumns;
import cn.fadu.publication.Editions;
import cn.fadu.tenancy.County;
import cn.fadu.tenancy.NewCounty;
import cn.fadu.tenancy.NewTownship;
import cn.fadu.tenancy.Provisioning;
import cn.fadu.tenancy.Registry;
import cn.fadu.tenancy.TenantDatabase;
import cn.fadu.tenancy.Township;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jooq.DSLContext;

/**
 * A county of sixty townships and twelve published years, as large as counties come, and one
 * without any filing: what pages must stay quick and readable with. Approved figures are put into
 * the county's schema by the set; everything from there on is the product's own doing.
 *
 * <pre>{@code
 * BigCounty.in(RunningFadu.get()::bean); // leader@big, reviewer@big, head@big, clerk@big, leader@empty
 * }</pre>
 */
public final class BigCounty {

    public static final String CODE = "990060";
    public static final String EMPTY = "990061";
    public static final int TOWNSHIPS = 60;
    public static final int FIRST_YEAR = 2014;
    public static final int LAST_YEAR = 2025;

    private static final String PASSWORD = "fadu-demo-2026";
    private static final String PLACES = "云石双白青松竹梅柳河沙江山岩泉溪湖桥岭坪";
    private static final List<String> ENDS = List.of("源", "峰", "塘");
    private static final List<String> LONG = List.of("哈尼族彝族傣族拉祜族", "北川经济技术开发区管委会", "新民主大道与滨河路片区");

    private final Beans beans;

    /** Where the use cases come from: a running application, or the tests' own wiring. */
    public interface Beans {
        <T> T bean(Class<T> type);
    }

    private BigCounty(Beans beans) {
        this.beans = beans;
    }

    /** Made once for each database. */
    public static County in(Beans beans) {
        return beans.bean(Registry.class).county(CODE).orElseGet(() -> new BigCounty(beans).make());
    }

    private County make() {
        var county = county(CODE, "阔野县");
        var townships =
                IntStream.range(0, TOWNSHIPS).mapToObj(each -> township(county, each)).toList();
        var figures =
                new BigFigures(beans.bean(FrameworkVersions.class).forYear(county, LAST_YEAR));
        for (var year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            approve(county, townships, year, figures);
            beans.bean(Editions.class).publish(county, year, "reviewer@big");
        }
        people(county, townships.getFirst());
        return county;
    }

    private County county(String code, String name) {
        var county =
                beans.bean(Provisioning.class)
                        .addCounty("test", new NewCounty(code, name))
                        .tenant();
        beans.bean(FrameworkVersions.class)
                .adopt(county, FrameworkFile.defaultCatalogue(), 2000, "test");
        return county;
    }

    private Township township(County county, int place) {
        var code = county.code() + "%03d".formatted(place + 1);
        var kind = Township.Kind.values()[place % 3];
        var wanted = new NewTownship(code, name(place) + kind.label(), kind, FIRST_YEAR);
        return beans.bean(Provisioning.class).addTownship("test", county, wanted).tenant();
    }

    /** Some names are as long as names of real places come. */
    private static String name(int place) {
        return place % 20 == 13
                ? LONG.get(place / 20)
                : PLACES.charAt(place % 20) + ENDS.get(place / 20);
    }

    private void approve(County county, List<Township> townships, int year, BigFigures figures) {
        var filings = new ArrayList<ReceivedFilingRecord>();
        var readings = new ArrayList<ApprovedReadingRecord>();
        for (var place = 0; place < townships.size(); place++) {
            var township = townships.get(place).id();
            var filed = LocalDate.of(year + 1, 1, 5).plusDays(place).atStartOfDay();
            var at = filed.toInstant(ZoneOffset.UTC);
            var all = figures.of(place, year);
            filings.add(filing(township, year, at, all.size()));
            all.forEach(each -> readings.add(approved(township, year, at, each)));
        }
        beans.bean(TenantDatabase.class).in(county).write(db -> store(db, filings, readings));
    }

    private static int store(
            DSLContext db,
            List<ReceivedFilingRecord> filings,
            List<ApprovedReadingRecord> readings) {
        db.insertInto(RECEIVED_FILING).set(filings).execute();
        return db.insertInto(APPROVED_READING).set(readings).execute();
    }

    private static ReceivedFilingRecord filing(int township, int year, Instant at, int readings) {
        return new ReceivedFilingRecord()
                .setTownshipId(township)
                .setYear(year)
                .setFilingNo(1)
                .setSubmittedAt(at)
                .setSubmittedBy("clerk@big")
                .setContentHash("0".repeat(64))
                .setReadingCount(readings)
                .setState("approved")
                .setDecidedAt(at)
                .setDecidedBy("reviewer@big")
                .setReason("");
    }

    private static ApprovedReadingRecord approved(
            int township, int year, Instant at, Reading reading) {
        return ReadingColumns.into(new ApprovedReadingRecord(), reading)
                .setTownshipId(township)
                .setYear(year)
                .setFilingNo(1)
                .setApprovedAt(at)
                .setApprovedBy("reviewer@big");
    }

    private void people(County county, Township township) {
        var empty = county(EMPTY, "初心县");
        List.of(
                        NewAccount.inCounty("leader@big", "阔野县领导", Role.LEADER, county),
                        NewAccount.inCounty("reviewer@big", "阔野审核员", Role.REVIEWER, county),
                        NewAccount.inTownship("head@big", "阔野负责人", Role.HEAD, township),
                        NewAccount.inTownship("clerk@big", "阔野经办人", Role.CLERK, township),
                        NewAccount.inCounty("leader@empty", "初心县领导", Role.LEADER, empty),
                        NewAccount.inCounty("reviewer@empty", "初心审核员", Role.REVIEWER, empty))
                .forEach(who -> beans.bean(Accounts.class).create(who, PASSWORD, "test"));
    }
}
