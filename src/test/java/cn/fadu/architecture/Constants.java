package cn.fadu.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/**
 * What may stand in a static field. The declared type of a collection says nothing about change, so
 * its value is looked at.
 */
final class Constants {

    private static final List<Class<?>> CHANGEABLE =
            List.of(
                    ThreadLocal.class,
                    AtomicReference.class,
                    Iterator.class,
                    StringBuilder.class,
                    java.lang.ref.Reference.class,
                    com.github.benmanes.caffeine.cache.Cache.class);

    private Constants() {}

    static boolean isConstant(JavaField field) {
        var type = field.getRawType();
        return field.getModifiers().contains(JavaModifier.FINAL)
                && CHANGEABLE.stream().noneMatch(type::isAssignableTo)
                && !isConcurrent(type)
                && (!isCollection(type) || isUnmodifiable(field))
                && (!isOurs(type) || type.getFields().stream().allMatch(Constants::staysInside));
    }

    private static boolean isConcurrent(JavaClass type) {
        return type.getPackageName().startsWith("java.util.concurrent");
    }

    private static boolean isCollection(JavaClass type) {
        return type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class);
    }

    private static boolean isOurs(JavaClass type) {
        return type.getPackageName().matches("(cn\\.fadu|planted)\\b.*") && !type.isEnum();
    }

    /** A field of an object that a static holds. */
    private static boolean staysInside(JavaField field) {
        return field.getModifiers().contains(JavaModifier.STATIC)
                || (field.getModifiers().contains(JavaModifier.FINAL)
                        && CHANGEABLE.stream().noneMatch(field.getRawType()::isAssignableTo)
                        && !isConcurrent(field.getRawType()));
    }

    private static boolean isUnmodifiable(JavaField field) {
        try {
            var reflected = field.reflect();
            reflected.setAccessible(true);
            var value = reflected.get(null);
            return value != null
                    && value.getClass()
                            .getName()
                            .matches(
                                    "java\\.util\\.(ImmutableCollections|Collections\\$(Unmodifiable|Empty|Singleton)).*");
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
