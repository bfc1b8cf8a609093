package cn.fadu.isolation;

import static cn.fadu.Approvals.approve;
import static cn.fadu.Filer.reading;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import cn.fadu.TestDatabase;
import cn.fadu.UseCases;
import cn.fadu.filing.Drafts;
import cn.fadu.filing.FilingsUnderReview;
import cn.fadu.filing.ReviewQueue;
import cn.fadu.filing.Reviews;
import cn.fadu.filing.TownshipSheets;
import cn.fadu.identity.SignIns;
import cn.fadu.indicator.FrameworkFile;
import cn.fadu.indicator.FrameworkVersions;
import cn.fadu.intake.SheetFault;
import cn.fadu.intake.SheetOutcome;
import cn.fadu.publication.Editions;
import cn.fadu.publication.Publication.Published;
import cn.fadu.standing.Rankings;
import cn.fadu.tenancy.County;
import cn.fadu.tenancy.NewTownship;
import cn.fadu.tenancy.Provisioned;
import cn.fadu.tenancy.Township;
import cn.fadu.trend.Scorecards;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** The use cases behind the pages, given what belongs to others. */
class UseCaseAttacksTest extends Battlefield {

    @TempDir private Path folder;

    @Test
    void a_sheet_that_names_the_neighbour_is_refused_whole() {
        var county = UseCases.newCounty();
        var own = TestDatabase.newTownship(county);
        var neighbour = TestDatabase.newTownship(county);
        var sheets = UseCases.get(TownshipSheets.class);
        var neighbours = sheets.template(neighbour, 2024).csv();

        var outcome = sheets.read(own, 2024, "a.csv", neighbours);

        assertThat(((SheetOutcome.Faulty) outcome).faults())
                .extracting(SheetFault::kind)
                .contains(SheetFault.Kind.OTHER_TOWNSHIP);
        assertThat(UseCases.get(Drafts.class).of(neighbour, 2024).readings()).isEmpty();
    }

    @Test
    void one_countys_framework_is_never_served_to_another() {
        var versions = UseCases.get(FrameworkVersions.class);
        var mine = UseCases.newCounty();
        var other = TestDatabase.newCounty();
        var text = FrameworkFile.defaultCatalogue().replace("zh: 法治政府建设总分", "zh: 他县的总分");
        versions.adopt(other, text, 2000, "test");
        for (var round = 0; round < 3; round++) {
            assertThat(title(mine)).isEqualTo("法治政府建设总分");
            assertThat(title(other)).isEqualTo("他县的总分");
        }
    }

    private static String title(County county) {
        return UseCases.get(FrameworkVersions.class).forYear(county, 2024).nodes().stream()
                .filter(node -> node.code().equals("TOTAL"))
                .map(node -> node.name().zh())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_county_sees_filings_of_its_own_townships_and_no_draft() {
        var county = UseCases.newCounty();
        var filed = TestDatabase.newTownship(county);
        var drafting = TestDatabase.newTownship(county);
        var drafts = UseCases.get(Drafts.class);
        approve(filed, 2024, 90);
        drafts.enter(filed, 2025, List.of(reading("A04", 2025, "91")), "test");
        drafts.enter(drafting, 2024, List.of(reading("A04", 2024, "92")), "test");

        var reviews = UseCases.get(Reviews.class);
        assertThat(reviews.received(county, 2024))
                .extracting(one -> one.townshipId())
                .containsExactly(filed.id());
        assertThat(reviews.received(county, 2025)).isEmpty();
        var desk = UseCases.get(FilingsUnderReview.class);
        assertThat(desk.of(drafting, 2024, 1)).isEmpty();
        assertThat(desk.of(filed, 2025, 1)).isEmpty();
        assertThat(UseCases.get(ReviewQueue.class).of(county)).isEmpty();
        assertThat(TestDatabase.registry().township(county, STRANGER.code())).isEmpty();
    }

    @Test
    void withdrawing_an_edition_takes_it_from_every_reader() {
        var county = UseCases.newCounty();
        var east = TestDatabase.newTownship(county);
        var west = TestDatabase.newTownship(county);
        approve(east, 2024, 95);
        approve(west, 2024, 90);
        var editions = UseCases.get(Editions.class);
        var number = ((Published) editions.publish(county, 2024, "test")).edition().number();
        var rankings = UseCases.get(Rankings.class);
        assertThat(rankings.of(county, number, "TOTAL")).hasSize(2);
        assertThat(UseCases.get(Scorecards.class).of(east)).hasSize(1);

        editions.withdraw(county, number, "数据有误", "test");

        assertThat(editions.current(county)).isEmpty();
        for (var township : List.of(east, west)) {
            assertThat(UseCases.get(Scorecards.class).of(township)).isEmpty();
        }
    }

    @Test
    void files_of_tenants_are_their_owners_alone() throws IOException {
        var file = folder.resolve("own.zip");
        TestDatabase.tenancy().lifecycle().export("test", OWN, file);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }

    /** Whoever makes a temporary file says here how it is guarded and when it goes. */
    @Test
    void temporary_files_are_made_in_few_places_alone() throws IOException {
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            assertThat(sources.filter(Files::isRegularFile).filter(UseCaseAttacksTest::makesFiles))
                    .extracting(source -> source.getFileName().toString())
                    .containsExactlyInAnyOrder(
                            "Archive.java", // beside its target, rw-------, gone in any case
                            "EmbeddedServer.java", // the tests' own server
                            "ExportFolder.java", // in a folder of the service's own, rwx------
                            "PackCommand.java", // beside its target, moved there or gone
                            "TemporaryFolder.java"); // a folder of its own, gone when closed
        }
    }

    private static boolean makesFiles(Path source) {
        try {
            return Files.readString(source).matches("(?s).*createTemp(File|Directory)\\(.*");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void refusals_and_the_log_name_no_neighbour() {
        var log = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
        var lines = new ListAppender<ILoggingEvent>();
        var level = log.getLevel();
        lines.start();
        log.addAppender(lines);
        log.setLevel(Level.INFO);
        try {
            var told = attempts().toList();
            assertUnread(told);
            assertUnread(lines.list.stream().map(ILoggingEvent::getFormattedMessage).toList());
            for (var victim : List.of(NEIGHBOUR, STRANGER)) {
                assertThat(told).noneMatch(answer -> answer.contains(victim.name()));
                assertThat(lines.list)
                        .noneMatch(line -> line.getFormattedMessage().contains(victim.name()));
            }
        } finally {
            log.setLevel(level);
            log.detachAppender(lines);
        }
    }

    /** What an attacker is answered, exceptions in full. */
    private Stream<String> attempts() {
        var wanted = new NewTownship(STRANGER.code(), "新镇", Township.Kind.TOWN, 2024);
        return Stream.of(
                answer(() -> database.at(OWN_COUNTY, STRANGER).read(db -> db.selectOne().fetch())),
                answer(
                        () ->
                                database.in(OWN)
                                        .read(
                                                db ->
                                                        db.select()
                                                                .from(
                                                                        org.jooq.impl.DSL.table(
                                                                                org.jooq.impl.DSL
                                                                                        .name(
                                                                                                NEIGHBOUR
                                                                                                        .schema()
                                                                                                        .value(),
                                                                                                "draft")))
                                                                .fetch())),
                answer(
                        () ->
                                switch (TestDatabase.provisioning()
                                        .addTownship("test", OWN_COUNTY, wanted)) {
                                    case Provisioned.CodeTaken<Township>(var code) -> code;
                                    case Provisioned.Done<Township> done -> done;
                                }),
                answer(() -> UseCases.get(SignIns.class).attempt(NEIGHBOUR.name(), "no")),
                answer(() -> TestDatabase.registry().township(OWN_COUNTY, STRANGER.code())));
    }

    private static String answer(java.util.function.Supplier<Object> attempt) {
        try {
            return String.valueOf(attempt.get());
        } catch (RuntimeException refused) {
            var text = new java.io.StringWriter();
            refused.printStackTrace(new java.io.PrintWriter(text));
            return text.toString();
        }
    }
}
