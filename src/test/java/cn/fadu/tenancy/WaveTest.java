package cn.fadu.tenancy;

import static cn.fadu.db.township.Tables.DRAFT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.fadu.filing.Drafts;
import cn.fadu.filing.Filings;
import cn.fadu.filing.Submission.Submitted;
import cn.fadu.filing.TownshipSheets;
import cn.fadu.indicator.Figure;
import cn.fadu.indicator.FrameworkFile;
import cn.fadu.indicator.FrameworkVersions;
import cn.fadu.indicator.IndicatorCode;
import cn.fadu.indicator.Period;
import cn.fadu.indicator.Reading;
import cn.fadu.indicator.Source;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.RegexPatternTypeFilter;

/** The use cases go on while a wave runs over the tenants, and a wave that dies is gone on with. */
class WaveTest {

    private static final String FILE = "alter table draft add column note text";

    private static OwnDatabase database;
    private static Tenancy tenancy;
    private static Tenancy next;
    private static AnnotationConfigApplicationContext application;
    private static final List<Township> TOWNSHIPS = new ArrayList<>();

    @BeforeAll
    static void open() {
        database = OwnDatabase.create();
        tenancy = database.open();
        next =
                Tenancy.open(
                        database.settings(),
                        Clock.systemUTC(),
                        TestTemplates.withTownshipFile(FILE),
                        _ -> {});
        application = useCases(tenancy);
        var county =
                tenancy.provisioning().addCounty("test", new NewCounty("660001", "样县")).tenant();
        application
                .getBean(FrameworkVersions.class)
                .adopt(county, FrameworkFile.defaultCatalogue(), 2000, "test");
        for (var number = 1; number <= 6; number++) {
            var wanted =
                    new NewTownship("66000100" + number, "样镇" + number, Township.Kind.TOWN, 2020);
            TOWNSHIPS.add(tenancy.provisioning().addTownship("test", county, wanted).tenant());
        }
    }

    @AfterAll
    static void close() {
        application.close();
        next.close();
        tenancy.close();
    }

    /** As the running application has them, on the version before the wave. */
    private static AnnotationConfigApplicationContext useCases(Tenancy tenancy) {
        var context = new AnnotationConfigApplicationContext();
        context.registerBean(Clock.class, Clock::systemUTC);
        context.registerBean(TenantDatabase.class, tenancy::database);
        context.registerBean(Registry.class, tenancy::registry);
        context.registerBean(Provisioning.class, tenancy::provisioning);
        context.registerBean(Volumes.class, tenancy::volumes);
        var scanner = new ClassPathBeanDefinitionScanner(context);
        scanner.addExcludeFilter(new RegexPatternTypeFilter(Pattern.compile(".*\\.ui\\..*")));
        scanner.scan(
                "cn.fadu.audit",
                "cn.fadu.mail",
                "cn.fadu.identity",
                "cn.fadu.indicator",
                "cn.fadu.filing");
        context.refresh();
        return context;
    }

    private static void work(Township township, int year) {
        var reading =
                new Reading(
                        new IndicatorCode("A04"),
                        Figure.exact(BigDecimal.valueOf(90)),
                        Period.fullYear(year),
                        Source.typed());
        application.getBean(Drafts.class).enter(township, year, List.of(reading), "test");
        application.getBean(TownshipSheets.class).template(township, year).xlsx();
        assertThat(application.getBean(Filings.class).submit(township, year, "test"))
                .isInstanceOf(Submitted.class);
    }

    /** The end of a process in the middle of a wave. */
    private static final class Killed extends Error {}

    @Test
    void tenants_before_and_after_their_turn_are_served_and_a_killed_wave_is_gone_on_with() {
        assertThatThrownBy(() -> next.migrations().run(Wave.Plan.USUAL, this::dieAfterThree))
                .isInstanceOf(Killed.class);

        assertThat(versions()).as("some before, some after").hasSize(2);
        var before = behind();
        TOWNSHIPS.forEach(township -> work(township, 2023));

        var rest = next.migrations().run(Wave.Plan.USUAL, this::serveEverybody);
        assertThat(rest.complete()).isTrue();
        assertThat(rest.migrated()).isEqualTo(before);
        assertThat(versions()).hasSize(1);
        TOWNSHIPS.forEach(township -> work(township, 2022));
        TOWNSHIPS.forEach(township -> assertThat(drafts(township)).isGreaterThanOrEqualTo(2));
    }

    private void dieAfterThree(int migrated, int total, int failed) {
        if (migrated == 3) {
            throw new Killed();
        }
    }

    /** Between one tenant's turn and the next, somebody works in each of them. */
    private void serveEverybody(int migrated, int total, int failed) {
        TOWNSHIPS.forEach(township -> work(township, 2010 + migrated));
    }

    private static int behind() {
        return next.migrations().dryRun(_ -> {}).pending();
    }

    private static List<Integer> versions() {
        return tenancy.cells()
                .home()
                .owner()
                .transaction(
                        work ->
                                work.in(SchemaName.PLATFORM)
                                        .db()
                                        .fetch(
                                                "select distinct version from tenant_schema where"
                                                        + " template = 'township'")
                                        .getValues(0, Integer.class));
    }

    private static int drafts(Township township) {
        return tenancy.database().in(township).read(db -> db.fetchCount(DRAFT));
    }
}
