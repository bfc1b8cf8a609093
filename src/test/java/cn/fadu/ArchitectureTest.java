package cn.fadu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.fadu.architecture.Rules;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.modulith.core.ApplicationModules;

/** The architecture of docs and handbook, held by the build. */
@Tag("architecture")
class ArchitectureTest {

    private static final JavaClasses CODE =
            new ClassFileImporter()
                    .withImportOption(besides(Application.class))
                    .importPackages("cn.fadu");

    private static final JavaClasses TESTS =
            new ClassFileImporter()
                    .withImportOption(besides(ArchitectureTest.class))
                    .importPackages("cn.fadu");

    static List<ArchRule> ofCode() {
        return Rules.OF_CODE;
    }

    static List<ArchRule> ofTests() {
        return Rules.OF_TESTS;
    }

    @Test
    void features_form_a_tree_and_reach_each_other_through_their_roots() {
        ImportOption written =
                location ->
                        besides(Application.class).includes(location)
                                && !location.contains("/cn/fadu/db/");
        ApplicationModules.of(Application.class, written).verify();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ofCode")
    void the_code_keeps_the_rules(ArchRule rule) {
        rule.allowEmptyShould(true).check(CODE);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ofTests")
    void the_tests_keep_the_rules(ArchRule rule) {
        rule.allowEmptyShould(true).check(TESTS);
    }

    @Test
    void nothing_to_mock_with_is_at_hand() {
        for (var library : List.of("org.mockito.Mockito", "org.easymock.EasyMock")) {
            assertThatThrownBy(() -> Class.forName(library))
                    .isInstanceOf(ClassNotFoundException.class);
        }
    }

    /** Vaadin's commercial components and AGPL libraries would bind whoever installs Fadu. */
    @Test
    void everything_on_the_class_path_is_free_to_use() {
        assertThat(System.getProperty("java.class.path").split(":"))
                .noneMatch(
                        jar ->
                                jar.matches(
                                        ".*/(itext|itextpdf|vaadin-(charts|board|crud|dashboard"
                                                + "|grid-pro|map|rich-text-editor|spreadsheet"
                                                + "|testbench)-)[^/]*"));
    }

    /** What was compiled into the same place as the given class: the program, or its tests. */
    private static ImportOption besides(Class<?> type) {
        var place = type.getProtectionDomain().getCodeSource().getLocation().toString();
        return location -> location.asURI().toString().contains(place);
    }
}
