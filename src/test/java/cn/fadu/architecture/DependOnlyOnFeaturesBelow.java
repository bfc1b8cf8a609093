package cn.fadu.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The order of the features, lowest first; what stands in one line is kept from running in circles
 * by the check of the modules.
 */
final class DependOnlyOnFeaturesBelow extends ArchCondition<JavaClass> {

    private static final List<Set<String>> BOTTOM_UP =
            List.of(
                    Set.of("shell", "audit", "tenancy", "mail", "identity"),
                    Set.of("indicator", "scoring", "chart"),
                    Set.of("intake"),
                    Set.of("filing"),
                    Set.of("publication"),
                    Set.of("standing", "trend"),
                    Set.of("export", "screen", "help", "operation", "notice"),
                    Set.of("pack"),
                    Set.of("report"),
                    Set.of("sample"),
                    Set.of("api", "cli"));

    DependOnlyOnFeaturesBelow() {
        super("depend only on features below their own");
    }

    @Override
    public void check(JavaClass item, ConditionEvents events) {
        item.getDirectDependenciesFromSelf().stream()
                .filter(dependency -> level(dependency.getTargetClass()) > level(item))
                .filter(dependency -> level(item) >= 0)
                .forEach(
                        dependency ->
                                events.add(
                                        SimpleConditionEvent.violated(
                                                dependency, dependency.getDescription())));
    }

    private static int level(JavaClass type) {
        var feature = feature(type);
        return IntStream.range(0, BOTTOM_UP.size())
                .filter(level -> BOTTOM_UP.get(level).contains(feature))
                .findFirst()
                .orElse(-1);
    }

    private static String feature(JavaClass type) {
        var inside = type.getPackageName().replaceFirst("^(cn\\.fadu|planted)\\.", "");
        return inside.equals(type.getPackageName()) ? "" : inside.replaceFirst("\\..*", "");
    }
}
