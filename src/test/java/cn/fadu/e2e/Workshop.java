package cn.fadu.e2e;

import cn.fadu.Filer;
import cn.fadu.filing.Delivery;
import cn.fadu.filing.Drafts;
import cn.fadu.filing.Filings;
import cn.fadu.filing.Submission.Submitted;
import cn.fadu.filing.SystemReadings;
import cn.fadu.identity.Accounts;
import cn.fadu.identity.NewAccount;
import cn.fadu.identity.Role;
import cn.fadu.indicator.Figure;
import cn.fadu.indicator.FrameworkFile;
import cn.fadu.indicator.FrameworkVersions;
import cn.fadu.indicator.IndicatorCode;
import cn.fadu.indicator.Period;
import cn.fadu.indicator.Reading;
import cn.fadu.indicator.Source;
import cn.fadu.publication.Editions;
import cn.fadu.tenancy.County;
import cn.fadu.tenancy.NewCounty;
import cn.fadu.tenancy.NewTownship;
import cn.fadu.tenancy.Provisioning;
import cn.fadu.tenancy.Registry;
import cn.fadu.tenancy.Township;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A county of one journey's own: the township whose people walk through the pages, two neighbours,
 * their people, and the year before, filed and published by the same use cases.
 */
final class Workshop {

    static final String NEIGHBOUR = "白桦镇";
    static final String OTHER_NEIGHBOUR = "雪松乡";
    private static final String PASSWORD = "fadu-demo-2026";
    private static final AtomicInteger NUMBER = new AtomicInteger(870_000);

    private final RunningFadu fadu;
    private final int number = NUMBER.incrementAndGet();
    private final County county;
    private final Township own;

    Workshop(RunningFadu fadu, String township, int year) {
        this(fadu, "", township, year);
    }

    /** In a county of this name; of one of its own where there is none. */
    Workshop(RunningFadu fadu, String name, String township, int year) {
        this.fadu = fadu;
        var called = name.isEmpty() ? "测试县" + number : name;
        county =
                fadu.bean(Provisioning.class)
                        .addCounty("test", new NewCounty(String.valueOf(number), called))
                        .tenant();
        fadu.bean(FrameworkVersions.class)
                .adopt(county, FrameworkFile.defaultCatalogue(), 2000, "test");
        own = township(1, township);
        var birch = township(2, NEIGHBOUR);
        var cedar = township(3, OTHER_NEIGHBOUR);
        var filer = new Filer(fadu::bean);
        filer.approve(own, year - 1, 90);
        filer.approve(birch, year - 1, 96);
        filer.approve(cedar, year - 1, 85);
        fadu.bean(Editions.class).publish(county, year - 1, "test");
        filer.approve(birch, year, 95);
        filer.approve(cedar, year, 88);
        people();
    }

    String clerk() {
        return "clerk" + number + "@test";
    }

    String head() {
        return "head" + number + "@test";
    }

    String reviewer() {
        return "reviewer" + number + "@test";
    }

    String leader() {
        return "leader" + number + "@test";
    }

    Township own() {
        return own;
    }

    Township neighbour() {
        return fadu.bean(Registry.class).township(county, codeOfNeighbour()).orElseThrow();
    }

    /** A figure in the own draft of 2025, typed by the clerk. */
    void typed(String code, String value) {
        fadu.bean(Drafts.class)
                .enter(own, 2025, List.of(Filer.reading(code, 2025, value)), clerk());
    }

    /** Every figure of the year before once more, so that a reviewer finds nothing odd. */
    void typedAsTheYearBefore() {
        Filer.RATES.forEach(code -> typed(code, "90"));
    }

    /** The same figure as the hotline's system says it. */
    void delivered(String code, String value) {
        var at = Instant.parse("2026-01-05T02:00:00Z");
        var sent =
                new Reading(
                        new IndicatorCode(code),
                        Figure.exact(new BigDecimal(value)),
                        Period.fullYear(2025),
                        new Source(Source.Kind.SYSTEM, "12345热线", at.toString()));
        fadu.bean(SystemReadings.class)
                .take(
                        own,
                        new Delivery(
                                1,
                                "12345热线",
                                2025,
                                code + value,
                                code + value,
                                List.of(new Delivery.Item(sent, at))));
    }

    /** Hands in the draft of 2025; where the reviewer finds it. */
    String filed() {
        var filed = (Submitted) fadu.bean(Filings.class).submit(own, 2025, clerk());
        return "/county/review/%s/2025/%d".formatted(own.code(), filed.filing().number());
    }

    String codeOfNeighbour() {
        return county.code() + "002";
    }

    private Township township(int place, String name) {
        var code = county.code() + "%03d".formatted(place);
        return fadu.bean(Provisioning.class)
                .addTownship("test", county, new NewTownship(code, name, Township.Kind.TOWN, 2010))
                .tenant();
    }

    private void people() {
        List.of(
                        NewAccount.inTownship(clerk(), "经办人", Role.CLERK, own),
                        NewAccount.inTownship(head(), "负责人", Role.HEAD, own),
                        NewAccount.inCounty(reviewer(), "审核人", Role.REVIEWER, county),
                        NewAccount.inCounty(leader(), "县领导", Role.LEADER, county))
                .forEach(who -> fadu.bean(Accounts.class).create(who, PASSWORD, "test"));
    }
}
