package cn.fadu.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import org.junit.platform.commons.annotation.Testable;

/** Tests are claims, checked for real, each time. */
final class TestRules {

    static final ArchRule TESTS_ARE_CLAIMS =
            methods()
                    .that()
                    .areMetaAnnotatedWith(Testable.class)
                    .should()
                    .haveNameMatching("[a-z0-9]+(_[a-z0-9]+)+")
                    .as("tests are claims in snake case");

    static final ArchRule NO_TEST_IS_SWITCHED_OFF =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .haveNameMatching(
                            "org\\.(junit\\..*\\.(Disabled|Assumptions)|assertj\\..*\\.Assumptions)")
                    .as("no test is switched off");

    static final ArchRule NO_TEST_WAITS_BY_THE_CLOCK =
            noClasses()
                    .should()
                    .callMethodWhere(
                            describe(
                                    "Thread.sleep",
                                    call ->
                                            call.getTargetOwner().isEquivalentTo(Thread.class)
                                                    && call.getName().equals("sleep")))
                    .as("no test waits by the clock");

    private TestRules() {}
}
