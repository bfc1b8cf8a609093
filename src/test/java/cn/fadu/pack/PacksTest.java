package cn.fadu.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.fadu.ForkedJvm;
import cn.fadu.TestDatabase;
import cn.fadu.UseCases;
import cn.fadu.export.ChartFormat;
import cn.fadu.identity.Account;
import cn.fadu.identity.Accounts;
import cn.fadu.identity.CountyTerms;
import cn.fadu.identity.NewAccount;
import cn.fadu.identity.People;
import cn.fadu.identity.Role;
import cn.fadu.identity.Terms;
import cn.fadu.pack.KeptPack.Failure;
import cn.fadu.pack.KeptPack.State;
import cn.fadu.pack.Printing.Bound;
import cn.fadu.publication.Edition;
import cn.fadu.tenancy.County;
import cn.fadu.tenancy.DatabaseSettings;
import cn.fadu.tenancy.Tenancy;
import java.io.FileOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Packs are made in the background, kept for thirty days, and never shown half-written. */
class PacksTest {

    private static final PackPlan PLAN =
            new PackPlan(
                    List.of(Section.COVER, Section.RANKING),
                    List.of(),
                    cn.fadu.export.Naming.AS_THEY_ARE,
                    List.of(ChartFormat.XLSX),
                    Locale.SIMPLIFIED_CHINESE);

    private static County county;
    private static Edition edition;
    private static Account leader;

    private final Packs packs = UseCases.get(Packs.class);
    private final PackWork work = UseCases.get(PackWork.class);
    private final Bindery bindery = UseCases.get(Bindery.class);

    @BeforeAll
    static void publish() {
        county = PackCounty.of(3);
        edition = PackCounty.edition(county);
        leader = UseCases.get(People.class).leader(county);
    }

    private static Packs at(Duration later) {
        var clock = Clock.offset(Clock.systemUTC(), later);
        return new Packs(TestDatabase.database(), new cn.fadu.audit.Audit(clock), clock);
    }

    private int taken(County of) {
        var order = work.order(of, PackCounty.edition(of).number(), "样", PLAN, "leader@test");
        return ((Packs.Order.Taken) order).id();
    }

    private KeptPack pack(Packs seen, int id) {
        return seen.of(county).stream().filter(each -> each.id() == id).findFirst().orElseThrow();
    }

    private static List<Bound> files() {
        return List.of(new Bound(ChartFormat.XLSX, "样.xlsx", new byte[] {1}));
    }

    @Test
    void two_packs_at_once_by_the_same_person_are_both_made() {
        var both =
                List.of(
                        CompletableFuture.supplyAsync(this::ordered),
                        CompletableFuture.supplyAsync(this::ordered));
        var ids = both.stream().map(CompletableFuture::join).toList();

        ids.forEach(this::awaitEnd);
        for (var id : ids) {
            assertThat(pack(packs, id).state()).isEqualTo(State.READY);
            var file = packs.file(leader, county, id, ChartFormat.XLSX).orElseThrow();
            assertThat(file.name()).endsWith(".xlsx");
            assertThat(file.content()).startsWith('P', 'K');
        }
    }

    private int ordered() {
        return ((Packs.Order.Taken) bindery.order(county, edition, PLAN, leader.username())).id();
    }

    private void awaitEnd(int id) {
        while (pack(packs, id).isOpen()) {
            Thread.onSpinWait();
        }
    }

    @Test
    void a_cancelled_pack_keeps_nothing_of_what_was_made() {
        var id = taken(county);
        packs.cancel(county, id, "leader@test");

        assertThat(work.advance(county, id, 50)).isFalse();
        assertThat(work.finish(county, id, files(), "")).isFalse();
        assertThat(pack(packs, id).files()).isEmpty();
        assertThat(pack(packs, id).reason()).isEqualTo(Failure.CANCELLED.code());
    }

    @Test
    void a_county_keeps_as_many_packs_as_were_agreed() {
        var small = PackCounty.of(2);
        UseCases.get(CountyTerms.class)
                .agree(
                        small,
                        new Terms(
                                Terms.UNLIMITED.contract(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(1)),
                        "test");
        taken(small);

        assertThat(bindery.order(small, PackCounty.edition(small), PLAN, "leader@test"))
                .isEqualTo(new Packs.Order.Full(1));
    }

    @Test
    void a_pack_is_gone_after_thirty_days_and_its_files_with_it() {
        var id = taken(county);
        work.finish(county, id, files(), "");

        var later = at(Duration.ofDays(31));
        assertThat(at(Duration.ofDays(29)).file(leader, county, id, ChartFormat.XLSX)).isPresent();
        assertThat(later.file(leader, county, id, ChartFormat.XLSX)).isEmpty();
        assertThat(later.cleanUp(county)).isPositive();
        assertThat(packs.file(leader, county, id, ChartFormat.XLSX)).isEmpty();
    }

    /** A process of its own that is ended while it makes a pack. */
    static final class Dying {
        static void main(String[] args) throws InterruptedException {
            try (var tenancy =
                    Tenancy.open(DatabaseSettings.fromEnvironment(), Clock.systemUTC())) {
                var county = tenancy.registry().county(args[0]).orElseThrow();
                try (var bench = PackBench.on(tenancy, Clock.systemUTC())) {
                    var editions = bench.getBean(cn.fadu.publication.Editions.class);
                    var edition = editions.current(county).orElseThrow();
                    var work = work(tenancy);
                    var order = work.order(county, edition.number(), "样", PLAN, "leader@test");
                    work.advance(county, ((Packs.Order.Taken) order).id(), 50);
                    var binding = bench.getBean(Binding.class);
                    binding.open(county, edition, PLAN)
                            .orElseThrow()
                            .file(ChartFormat.XLSX, _ -> wait(args));
                }
            }
        }

        private static void wait(String[] args) {
            System.out.println("in the middle of " + args[0]);
            System.out.flush();
            java.util.concurrent.locks.LockSupport.park();
        }

        private static PackWork work(Tenancy tenancy) {
            var context =
                    new org.springframework.context.annotation.AnnotationConfigApplicationContext();
            var clock = Clock.systemUTC();
            context.registerBean(Clock.class, () -> clock);
            context.registerBean(cn.fadu.tenancy.TenantDatabase.class, tenancy::database);
            context.registerBean(cn.fadu.tenancy.Volumes.class, tenancy::volumes);
            context.register(cn.fadu.audit.Audit.class, CountyTerms.class, PackWork.class);
            context.refresh();
            return context.getBean(PackWork.class);
        }
    }

    @Test
    void a_process_killed_in_the_middle_leaves_nothing_for_download() throws Exception {
        var own = PackCounty.of(2);
        var settings = TestDatabase.settings();
        var process =
                ForkedJvm.start(
                        Dying.class,
                        Map.of(
                                "FADU_DB_URL", settings.url(),
                                "FADU_DB_USER", settings.user(),
                                "FADU_DB_PASSWORD", settings.password()),
                        own.code());
        ForkedJvm.awaitLine(process, "in the middle of " + own.code());
        ForkedJvm.kill(process);

        assertThat(at(Duration.ofMinutes(3)).of(own))
                .singleElement()
                .satisfies(
                        pack -> {
                            assertThat(pack.state()).isEqualTo(State.FAILED);
                            assertThat(pack.reason()).isEqualTo(Failure.INTERRUPTED.code());
                            assertThat(pack.files()).isEmpty();
                        });
    }

    @Test
    void a_full_disk_is_told_from_other_faults() {
        assertThatThrownBy(
                        () -> {
                            try (var full = new FileOutputStream("/dev/full")) {
                                full.write(1);
                            }
                        })
                .isInstanceOf(IOException.class)
                .satisfies(
                        failure ->
                                assertThat(Shortage.reason(new IllegalStateException(failure)))
                                        .isEqualTo(Failure.DISK_FULL));
        assertThat(Shortage.reason(new IllegalStateException())).isEqualTo(Failure.FAULT);
    }

    @Test
    void a_scheduled_pack_is_made_by_the_recipients_right_alone() {
        var own = PackCounty.of(2);
        var people = UseCases.get(People.class);
        var reader = people.leader(own);
        var stranger = people.leader(PackCounty.of(2));
        var schedules = UseCases.get(Schedules.class);
        for (var who : List.of(reader, stranger)) {
            schedules.add(own, who.username(), Optional.empty(), PLAN, Optional.empty(), "test");
        }

        UseCases.get(Deliveries.class).due(own);

        assertThat(schedules.of(own))
                .extracting(Schedules.Schedule::outcome)
                .containsExactly("made", Failure.NO_RIGHT.code());
        assertThat(packs.of(own))
                .extracting(KeptPack::orderedBy)
                .containsExactly(reader.username());
        UseCases.get(Deliveries.class).due(own);
        assertThat(packs.of(own)).hasSize(1);
    }

    @Test
    void whoever_lost_the_right_gets_no_file_any_more() {
        var id = taken(county);
        work.finish(county, id, files(), "");
        var accounts = UseCases.get(Accounts.class);
        var moving = UseCases.get(People.class).leader(county);
        assertThat(packs.file(moving, county, id, ChartFormat.XLSX)).isPresent();

        var elsewhere = NewAccount.inCounty(moving.username(), "王", Role.LEADER, PackCounty.of(2));
        accounts.move(moving, elsewhere, "test");
        var moved = accounts.find(moving.username()).orElseThrow();

        assertThat(packs.file(moved, county, id, ChartFormat.XLSX)).isEmpty();
        assertThat(packs.file(moved, moved.county().orElseThrow(), id, ChartFormat.XLSX)).isEmpty();
    }
}
