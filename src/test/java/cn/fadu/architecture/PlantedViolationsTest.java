package cn.fadu.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;

/** Each rule of the house catches the offence that was planted for it under {@code planted}. */
@Tag("architecture")
class PlantedViolationsTest {

    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("planted");

    static Stream<Arguments> offences() {
        return Stream.of(
                arguments(BoundaryRules.DEPENDENCIES_POINT_ONE_WAY, "indicator.ReachesUp"),
                arguments(
                        BoundaryRules.ONLY_PAGES_AND_THE_SHELL_KNOW_VAADIN, "standing.DrawsItself"),
                arguments(BoundaryRules.PAGES_NEVER_SEE_TABLES, "standing.ui.PageWithTables"),
                arguments(BoundaryRules.TOWNSHIP_TABLES_ARE_FOR_FEW, "standing.ReadsDrafts"),
                arguments(BoundaryRules.THE_DATABASE_HAS_ONE_DOOR, "standing.OwnDoor"),
                arguments(BoundaryRules.THE_DATABASE_HAS_ONE_DOOR, "standing.OwnConnection"),
                arguments(BoundaryRules.SQL_AS_TEXT_STAYS_IN_TENANCY, "standing.SqlAsText"),
                arguments(BoundaryRules.SCORING_IS_PLAIN_JAVA, "scoring.ScoresWithSpring"),
                arguments(BoundaryRules.ONLY_COMMANDS_WRITE_TO_THE_CONSOLE, "standing.Prints"),
                arguments(PageRules.PAGES_ARE_PACKAGE_PRIVATE, "standing.ui.PublicPage"),
                arguments(PageRules.PAGES_SAY_WHO_MAY_ENTER, "standing.ui.PublicPage"),
                arguments(PageRules.PAGES_HAVE_A_TITLE, "standing.ui.PublicPage"),
                arguments(PageRules.CONSTRUCTORS_OF_PAGES_ONLY_ASSEMBLE, "standing.ui.EagerPage"),
                arguments(PageRules.NOTHING_ASKS_FOR_NODE, "standing.ui.NeedsNode"),
                arguments(HabitRules.NAMES_SAY_WHAT_A_CLASS_IS_FOR, "standing.RankingHelper"),
                arguments(
                        HabitRules.WHAT_A_CLASS_NEEDS_COMES_BY_ITS_CONSTRUCTOR,
                        "standing.FieldInjected"),
                arguments(HabitRules.TIME_COMES_FROM_THE_CLOCK, "standing.OwnWatch"),
                arguments(HabitRules.TIME_COMES_FROM_THE_CLOCK, "standing.OldDate"),
                arguments(HabitRules.PACKAGES_ARE_NULL_MARKED, "bare.MayBeNull"),
                arguments(MemoryRules.STATICS_ARE_CONSTANTS, "standing.StaticCache"),
                arguments(MemoryRules.STATICS_ARE_CONSTANTS, "standing.StaticVariable"),
                arguments(MemoryRules.STATICS_ARE_CONSTANTS, "standing.StaticHolder"),
                arguments(MemoryRules.BEANS_REMEMBER_NOTHING, "standing.RemembersTheLast"),
                arguments(
                        MemoryRules.CACHES_BEAR_THE_TENANT_IN_THEIR_KEYS, "standing.KeylessCache"),
                arguments(MemoryRules.CACHES_BEAR_THE_TENANT_IN_THEIR_KEYS, "standing.KeylessMap"),
                arguments(MemoryRules.SIGNALS_BELONG_TO_ONE_PAGE, "standing.ui.SharedSignal"),
                arguments(MemoryRules.NO_PAGE_REACHES_ANOTHERS, "standing.ui.TellsEverybody"),
                arguments(MemoryRules.THE_TENANT_IS_NEVER_AMBIENT, "standing.AmbientTenant"),
                arguments(MemoryRules.NO_CACHE_BY_ANNOTATION, "standing.CachedByAnnotation"),
                arguments(TestRules.TESTS_ARE_CLAIMS, "tests.Careless"),
                arguments(TestRules.NO_TEST_IS_SWITCHED_OFF, "tests.Careless"),
                arguments(TestRules.NO_TEST_WAITS_BY_THE_CLOCK, "tests.Careless"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("offences")
    void a_planted_offence_is_caught(ArchRule rule, String offender) {
        assertThat(rule.evaluate(PLANTED).getFailureReport().getDetails())
                .anySatisfy(detail -> assertThat(detail).contains("planted." + offender));
    }

    @Test
    void no_rule_is_without_a_planted_offence() {
        assertThat(offences().map(offence -> offence.get()[0]))
                .containsAll(Rules.OF_CODE)
                .containsAll(Rules.OF_TESTS);
    }

    @Test
    void a_circle_of_features_is_caught() {
        ImportOption testsIncluded = _ -> true;
        var planted = ApplicationModules.of("planted.circle", testsIncluded);

        assertThatThrownBy(planted::verify)
                .isInstanceOf(Violations.class)
                .hasMessageContaining("Cycle");
    }
}
