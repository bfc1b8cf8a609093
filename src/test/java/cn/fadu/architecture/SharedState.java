package cn.fadu.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import cn.fadu.tenancy.SchemaName;
import cn.fadu.tenancy.Tenant;
import com.github.benmanes.caffeine.cache.Cache;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.vaadin.flow.spring.annotation.RouteScope;
import com.vaadin.flow.spring.annotation.UIScope;
import com.vaadin.flow.spring.annotation.VaadinSessionScope;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;
import org.springframework.web.context.annotation.RequestScope;

/** The fields of Spring's singletons, which every request of every tenant passes through. */
final class SharedState {

    static final DescribedPredicate<JavaField> OF_SHARED_BEANS =
            describe(
                    "of beans that everybody shares",
                    field ->
                            !field.getModifiers().contains(JavaModifier.STATIC)
                                    && isShared(field.getOwner()));

    /** Caches whose key is the content itself, so that nobody can meet what is not theirs. */
    private static final Map<String, String> KEYED_BY_CONTENT =
            Map.of(
                    "cn.fadu.chart.ServerRenderer.pictures",
                    "the whole chart is the key",
                    "cn.fadu.indicator.FrameworkVersions.parsed",
                    "the whole text of the framework is the key");

    /**
     * An open transaction and what was read in it: each read names its tenant and enters its role,
     * and what was read is known by the role that read it.
     */
    private static final String VISIT = "cn.fadu.tenancy.Visit.NOW";

    private static final Set<String> CHANGES =
            Set.of("put", "putIfAbsent", "computeIfAbsent", "compute", "merge");

    private SharedState() {}

    private static boolean isShared(JavaClass type) {
        return type.isMetaAnnotatedWith(Component.class)
                && Stream.of(
                                UIScope.class,
                                VaadinSessionScope.class,
                                RouteScope.class,
                                RequestScope.class,
                                Scope.class)
                        .noneMatch(type::isMetaAnnotatedWith);
    }

    static boolean stays(JavaField field) {
        return field.getModifiers().contains(JavaModifier.FINAL)
                && !field.getRawType().isAssignableTo(AtomicReference.class);
    }

    /** A cache by type, or a map that its class fills after it was built. */
    static boolean isCache(JavaField field) {
        var type = field.getRawType();
        return type.isAssignableTo(Cache.class)
                || type.isAssignableTo(ConcurrentMap.class)
                || (type.isAssignableTo(Map.class) && fillsMaps(field.getOwner()));
    }

    private static boolean fillsMaps(JavaClass type) {
        return type.getMethods().stream()
                .flatMap(method -> method.getMethodCallsFromSelf().stream())
                .anyMatch(
                        call ->
                                call.getTargetOwner().isAssignableTo(Map.class)
                                        && CHANGES.contains(call.getName()));
    }

    static boolean isKeyedByTenant(JavaField field) {
        return KEYED_BY_CONTENT.containsKey(field.getFullName())
                || firstArgument(field).filter(SharedState::namesATenant).isPresent();
    }

    static boolean carriesNoTenant(JavaField field) {
        return field.getFullName().equals(VISIT)
                || firstArgument(field)
                        .filter(
                                type ->
                                        type.isEquivalentTo(Boolean.class)
                                                || type.isEquivalentTo(Instant.class))
                        .isPresent();
    }

    private static Optional<JavaClass> firstArgument(JavaField field) {
        return field.getType() instanceof JavaParameterizedType generic
                ? Optional.of(generic.getActualTypeArguments().getFirst().toErasure())
                : Optional.empty();
    }

    private static boolean namesATenant(JavaClass key) {
        return isTenant(key)
                || (key.isRecord()
                        && key.getFields().stream().anyMatch(part -> isTenant(part.getRawType())));
    }

    private static boolean isTenant(JavaClass type) {
        return type.isAssignableTo(Tenant.class) || type.isEquivalentTo(SchemaName.class);
    }
}
