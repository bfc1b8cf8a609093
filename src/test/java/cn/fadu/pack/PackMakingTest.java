package cn.fadu.pack;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.ForkedJvm;
import cn.fadu.TestDatabase;
import cn.fadu.UseCases;
import cn.fadu.audit.Audit;
import cn.fadu.export.ChartFormat;
import cn.fadu.export.Naming;
import cn.fadu.identity.Account;
import cn.fadu.identity.CountyTerms;
import cn.fadu.identity.People;
import cn.fadu.pack.KeptPack.Failure;
import cn.fadu.pack.KeptPack.State;
import cn.fadu.publication.Edition;
import cn.fadu.publication.Editions;
import cn.fadu.tenancy.County;
import cn.fadu.tenancy.DatabaseSettings;
import cn.fadu.tenancy.FullTable;
import cn.fadu.tenancy.Tenancy;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A pack in the making: it tells how far it is, can be stopped, and survives a full disk. */
class PackMakingTest {

    private static County county;
    private static Edition edition;
    private static Account leader;

    private final Packs packs = UseCases.get(Packs.class);
    private final Bindery bindery = UseCases.get(Bindery.class);

    @BeforeAll
    static void publish() {
        county = PackCounty.of(6);
        edition = PackCounty.edition(county);
        leader = UseCases.get(People.class).leader(county);
    }

    private static PackPlan plan(List<Section> sections, List<ChartFormat> formats) {
        return new PackPlan(
                sections, List.of(), Naming.AS_THEY_ARE, formats, Locale.SIMPLIFIED_CHINESE);
    }

    private static PackPlan everything() {
        return plan(List.of(Section.values()), PackPlan.FORMATS);
    }

    private int order(PackPlan plan, Runnable afterwards) {
        var order = bindery.order(county, edition, plan, leader.username(), afterwards);
        return ((Packs.Order.Taken) order).id();
    }

    private KeptPack pack(int id) {
        return packs.of(county).stream().filter(each -> each.id() == id).findFirst().orElseThrow();
    }

    private static void awaitQuiet() {
        while (Thread.getAllStackTraces().values().stream()
                .flatMap(Arrays::stream)
                .anyMatch(PackMakingTest::isMaking)) {
            Thread.onSpinWait();
        }
    }

    private static boolean isMaking(StackTraceElement frame) {
        return frame.getClassName().equals(Bindery.class.getName())
                && frame.getMethodName().equals("make");
    }

    private void assertNothingToFetch(int id) {
        assertThat(pack(id).files()).isEmpty();
        for (var format : PackPlan.FORMATS) {
            assertThat(packs.file(leader, county, id, format)).isEmpty();
        }
    }

    @Test
    void a_pack_tells_how_far_it_is_until_all_its_files_are_there() {
        var id = order(everything(), () -> {});
        var told = new ArrayList<Integer>();
        for (var seen = pack(id); seen.isOpen(); seen = pack(id)) {
            told.add(seen.percent());
            assertThat(seen.files()).isEmpty();
        }

        assertThat(told).isSorted().allMatch(percent -> percent < 100);
        assertThat(told.stream().distinct()).hasSizeGreaterThan(3);
        assertThat(pack(id).state()).isEqualTo(State.READY);
        assertThat(pack(id).percent()).isEqualTo(100);
        assertThat(pack(id).files()).containsOnlyKeys(PackPlan.FORMATS);
    }

    @Test
    void a_pack_cancelled_in_the_middle_is_stopped_and_leaves_nothing() {
        var isTold = new AtomicBoolean();
        var id = order(everything(), () -> isTold.set(true));
        while (pack(id).percent() == 0) {
            Thread.onSpinWait();
        }
        packs.cancel(county, id, leader.username());
        awaitQuiet();

        assertThat(pack(id).state()).isEqualTo(State.FAILED);
        assertThat(pack(id).reason()).isEqualTo(Failure.CANCELLED.code());
        assertThat(pack(id).percent()).isBetween(1, 99);
        assertThat(isTold).isFalse();
        assertNothingToFetch(id);
    }

    @Test
    void a_pack_removed_in_the_middle_does_not_come_back() {
        var id = order(everything(), () -> {});
        while (pack(id).percent() == 0) {
            Thread.onSpinWait();
        }
        packs.remove(county, id, leader.username());
        awaitQuiet();

        assertThat(packs.of(county)).extracting(KeptPack::id).doesNotContain(id);
    }

    @Test
    void a_server_out_of_disk_is_named_and_offers_nothing() {
        var plan = plan(List.of(Section.COVER), List.of(ChartFormat.XLSX, ChartFormat.DOCX));
        var isTold = new AtomicBoolean();
        int id;
        try (var full = new FullTable(county, "pack_file")) {
            id = order(plan, () -> isTold.set(true));
            awaitEnd(id);
        }
        assertThat(pack(id).state()).isEqualTo(State.FAILED);
        assertThat(pack(id).reason()).isEqualTo(Failure.DISK_FULL.code());
        assertThat(isTold).isFalse();
        assertNothingToFetch(id);

        var again = order(plan, () -> {});
        awaitEnd(again);
        assertThat(pack(again).files()).hasSize(2);
    }

    private void awaitEnd(int id) {
        while (pack(id).isOpen()) {
            Thread.onSpinWait();
        }
    }

    /** A process of its own that may write no file of more than a few kilobytes. */
    static final class OutOfDisk {
        static void main(String[] args) {
            try (var tenancy = Tenancy.open(DatabaseSettings.fromEnvironment(), Clock.systemUTC());
                    var bench = PackBench.on(tenancy, Clock.systemUTC())) {
                var county = tenancy.registry().county(args[0]).orElseThrow();
                var terms = bench.getBean(CountyTerms.class);
                var audit = bench.getBean(Audit.class);
                var work = new PackWork(tenancy.database(), terms, audit, Clock.systemUTC());
                var packs = new Packs(tenancy.database(), audit, Clock.systemUTC());
                try (var bindery = new Bindery(work, bench.getBean(Binding.class), terms)) {
                    var edition = bench.getBean(Editions.class).current(county).orElseThrow();
                    var plan = plan(List.of(Section.COVER), List.of(ChartFormat.OFD));
                    bindery.order(county, edition, plan, "leader@test");
                    while (packs.of(county).stream().anyMatch(KeptPack::isOpen)) {
                        Thread.onSpinWait();
                    }
                }
            }
        }
    }

    @Test
    void no_room_for_temporary_files_is_named_and_offers_nothing() throws Exception {
        var own = PackCounty.of(2);
        var settings = TestDatabase.settings();
        var process =
                new ProcessBuilder(limited(ForkedJvm.command(OutOfDisk.class, own.code())))
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD);
        process.environment()
                .putAll(
                        Map.of(
                                "FADU_DB_URL", settings.url(),
                                "FADU_DB_USER", settings.user(),
                                "FADU_DB_PASSWORD", settings.password()));
        assertThat(process.start().waitFor()).isZero();

        assertThat(packs.of(own))
                .singleElement()
                .satisfies(
                        pack -> {
                            assertThat(pack.reason()).isEqualTo(Failure.DISK_FULL.code());
                            assertThat(pack.files()).isEmpty();
                        });
    }

    /** No file may grow beyond sixteen kilobytes, counted in blocks of 512 bytes. */
    private static List<String> limited(List<String> command) {
        var limit = Stream.of("sh", "-c", "ulimit -f 32; exec \"$@\"", "sh");
        return Stream.concat(limit, command.stream()).toList();
    }
}
