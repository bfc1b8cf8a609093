package cn.fadu.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.stream.Stream;

/** All rules of the house that class files can be held to. */
public final class Rules {

    /** What the program must keep. */
    public static final List<ArchRule> OF_CODE =
            Stream.of(BoundaryRules.class, PageRules.class, HabitRules.class, MemoryRules.class)
                    .flatMap(Rules::in)
                    .toList();

    /** What its tests must keep. */
    public static final List<ArchRule> OF_TESTS = in(TestRules.class).toList();

    private Rules() {}

    private static Stream<ArchRule> in(Class<?> rules) {
        return Stream.of(rules.getDeclaredFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .filter(field -> ArchRule.class.isAssignableFrom(field.getType()))
                .map(Rules::value);
    }

    private static ArchRule value(Field field) {
        try {
            return (ArchRule) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
