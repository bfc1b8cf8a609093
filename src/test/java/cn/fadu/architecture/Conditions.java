package cn.fadu.architecture;

import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Predicate;

/** Conditions said in a sentence. */
final class Conditions {

    private Conditions() {}

    static <T extends HasName.AndFullName> ArchCondition<T> of(
            String description, Predicate<T> holds) {
        return new ArchCondition<>(description) {
            @Override
            public void check(T item, ConditionEvents events) {
                events.add(
                        new SimpleConditionEvent(
                                item,
                                holds.test(item),
                                "%s should %s".formatted(item.getFullName(), description)));
            }
        };
    }
}
