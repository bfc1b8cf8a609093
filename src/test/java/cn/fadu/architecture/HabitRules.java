package cn.fadu.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMembers;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.Resource;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import org.jspecify.annotations.NullMarked;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** Habits that keep the code readable: names, constructors, a clock, absence without nulls. */
final class HabitRules {

    static final ArchRule NAMES_SAY_WHAT_A_CLASS_IS_FOR =
            noClasses()
                    .should()
                    .haveNameMatching(".*(Impl|Utils?|Helpers?|Manager|D[Tt][Oo])(\\$.*)?")
                    .as("names say what a class is for");

    static final ArchRule WHAT_A_CLASS_NEEDS_COMES_BY_ITS_CONSTRUCTOR =
            noMembers()
                    .that(describe("fields or setters", m -> !(m instanceof JavaConstructor)))
                    .should()
                    .beAnnotatedWith(Autowired.class)
                    .orShould()
                    .beAnnotatedWith(Value.class)
                    .orShould()
                    .beAnnotatedWith(Resource.class)
                    .as("what a class needs comes by its constructor");

    static final ArchRule TIME_COMES_FROM_THE_CLOCK =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("cn.fadu", "..cli..")
                    .should()
                    .accessTargetWhere(describe("the machine's time", HabitRules::readsTheTime))
                    .as("time comes from the clock that was given");

    static final ArchRule PACKAGES_ARE_NULL_MARKED =
            classes()
                    .that()
                    .resideOutsideOfPackage("cn.fadu.db..")
                    .should(
                            Conditions.of(
                                    "reside in a package that is @NullMarked",
                                    type -> type.getPackage().isAnnotatedWith(NullMarked.class)))
                    .as("packages are null-marked");

    private HabitRules() {}

    private static boolean readsTheTime(JavaAccess<?> access) {
        var owner = access.getTargetOwner();
        var name = access.getTarget().getName();
        return (owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis"))
                || (owner.isEquivalentTo(Clock.class) && name.startsWith("system"))
                || (owner.isEquivalentTo(Calendar.class) && name.equals("getInstance"))
                || (owner.isEquivalentTo(Date.class) && takesNothing(access))
                || (owner.getPackageName().equals("java.time") && name.equals("now"))
                        && !takesAClock(access);
    }

    private static boolean takesNothing(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitCallTarget call
                && call.getName().equals(JavaConstructor.CONSTRUCTOR_NAME)
                && call.getRawParameterTypes().isEmpty();
    }

    private static boolean takesAClock(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitCallTarget call
                && call.getRawParameterTypes().stream()
                        .anyMatch(type -> type.isEquivalentTo(Clock.class));
    }
}
