package cn.fadu.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.stereotype.Component;

/**
 * What every page owes: privacy in its package, a door of its own, a title, a light constructor.
 */
final class PageRules {

    private static final DescribedPredicate<JavaClass> PAGES =
            describe("pages", type -> type.isAnnotatedWith(Route.class));

    static final ArchRule PAGES_ARE_PACKAGE_PRIVATE =
            classes().that(PAGES).should().bePackagePrivate().as("pages are package-private");

    static final ArchRule PAGES_SAY_WHO_MAY_ENTER =
            classes()
                    .that(PAGES)
                    .or()
                    .areAnnotatedWith(Layout.class)
                    .should()
                    .beAnnotatedWith(RolesAllowed.class)
                    .orShould()
                    .beAnnotatedWith(PermitAll.class)
                    .orShould()
                    .beAnnotatedWith(AnonymousAllowed.class)
                    .orShould()
                    .beAnnotatedWith(DenyAll.class)
                    .as("pages say who may enter");

    static final ArchRule PAGES_HAVE_A_TITLE =
            classes()
                    .that(PAGES)
                    .should()
                    .beAnnotatedWith(PageTitle.class)
                    .orShould()
                    .beAssignableTo(HasDynamicTitle.class)
                    .as("pages have a title in the browser's tab");

    static final ArchRule CONSTRUCTORS_OF_PAGES_ONLY_ASSEMBLE =
            noClasses()
                    .that(PAGES)
                    .should()
                    .callMethodWhere(
                            describe("a query or a use case", PageRules::worksInConstructor))
                    .as("constructors of pages only assemble");

    static final ArchRule NOTHING_ASKS_FOR_NODE =
            noClasses()
                    .should()
                    .beAnnotatedWith(NpmPackage.class)
                    .orShould()
                    .beAnnotatedWith(JsModule.class)
                    .orShould()
                    .beAnnotatedWith(JavaScript.class)
                    .orShould()
                    .beAnnotatedWith(CssImport.class)
                    .as("nothing asks for Node");

    private PageRules() {}

    private static boolean worksInConstructor(JavaMethodCall call) {
        return call.getOrigin() instanceof JavaConstructor
                && call.getTargetOwner().isMetaAnnotatedWith(Component.class);
    }
}
