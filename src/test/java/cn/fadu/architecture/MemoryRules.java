package cn.fadu.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;

/**
 * What outlives a request must not remember a tenant: statics hold constants, beans hold what they
 * were built with, caches bear the tenant in their keys.
 */
final class MemoryRules {

    static final ArchRule STATICS_ARE_CONSTANTS =
            fields().that()
                    .areStatic()
                    .and(describe("written by people", field -> !isSynthetic(field)))
                    .should(Conditions.of("be a constant", Constants::isConstant))
                    .as("statics are constants");

    static final ArchRule BEANS_REMEMBER_NOTHING =
            fields().that(SharedState.OF_SHARED_BEANS)
                    .should(Conditions.of("not change", SharedState::stays))
                    .as("beans that everybody shares remember nothing");

    static final ArchRule CACHES_BEAR_THE_TENANT_IN_THEIR_KEYS =
            fields().that(SharedState.OF_SHARED_BEANS)
                    .and(describe("caches", SharedState::isCache))
                    .should(Conditions.of("have a tenant in its key", SharedState::isKeyedByTenant))
                    .as("caches bear the tenant in their keys");

    static final ArchRule SIGNALS_BELONG_TO_ONE_PAGE =
            noFields()
                    .that()
                    .areStatic()
                    .or(SharedState.OF_SHARED_BEANS)
                    .should()
                    .haveRawType(
                            describe(
                                    "a signal",
                                    type -> type.isAssignableTo("com.vaadin.flow.signals.Signal")))
                    .as("signals belong to one page");

    /** What is pushed to all pages reaches those of other tenants. */
    static final ArchRule NO_PAGE_REACHES_ANOTHERS =
            noClasses()
                    .should()
                    .callMethodWhere(
                            describe(
                                    "all pages of a session",
                                    call ->
                                            call.getTarget().getName().equals("getUIs")
                                                    && call.getTargetOwner()
                                                            .isAssignableTo(
                                                                    "com.vaadin.flow.server.VaadinSession")))
                    .orShould()
                    .beAnnotatedWith("com.vaadin.flow.component.page.Push")
                    .as("no page reaches another's");

    static final ArchRule THE_TENANT_IS_NEVER_AMBIENT =
            fields().that()
                    .haveRawType(ThreadLocal.class)
                    .or()
                    .haveRawType(ScopedValue.class)
                    .should(
                            Conditions.of(
                                    "carry yes or no or a moment, whatever a thread carries",
                                    SharedState::carriesNoTenant))
                    .as("the tenant is an argument, never ambient");

    static final ArchRule NO_CACHE_BY_ANNOTATION =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.springframework.cache..")
                    .as("no cache by annotation, whose key nobody sees");

    private MemoryRules() {}

    private static boolean isSynthetic(JavaField field) {
        return field.getModifiers().contains(JavaModifier.SYNTHETIC)
                || field.getOwner().getPackageName().startsWith("cn.fadu.db");
    }
}
