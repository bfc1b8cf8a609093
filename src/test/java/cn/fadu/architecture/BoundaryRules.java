package cn.fadu.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.lang.ArchRule;
import org.jooq.PlainSQL;
import org.jooq.impl.DSL;

/** Who may reach for what: pages for components, one door for the database. */
final class BoundaryRules {

    private static final String JDBC_ENTRANCES =
            "java\\.sql\\.(Connection|Statement|PreparedStatement|DriverManager|ResultSet)";

    static final ArchRule DEPENDENCIES_POINT_ONE_WAY =
            classes()
                    .should(new DependOnlyOnFeaturesBelow())
                    .as("features depend on those below them alone");

    static final ArchRule ONLY_PAGES_AND_THE_SHELL_KNOW_VAADIN =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("..ui..", "..shell..", "cn.fadu")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("com.vaadin..")
                    .as("only pages and the shell know Vaadin");

    static final ArchRule PAGES_NEVER_SEE_TABLES =
            noClasses()
                    .that()
                    .resideInAPackage("..ui..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("cn.fadu.db..", "org.jooq..", "java.sql..", "javax.sql..")
                    .as("pages never see tables");

    static final ArchRule TOWNSHIP_TABLES_ARE_FOR_FEW =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(
                            "..tenancy..",
                            "..filing..",
                            "..intake..",
                            "..publication..",
                            "..trend..",
                            "cn.fadu.db..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("cn.fadu.db.township..")
                    .as("township tables are for tenancy, filing, intake, publication, trend");

    static final ArchRule THE_DATABASE_HAS_ONE_DOOR =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("..tenancy..", "cn.fadu.db..")
                    .should()
                    .callMethodWhere(
                            describe("DSL.using", call -> isOwnedBy(call, DSL.class, "using")))
                    .orShould()
                    .dependOnClassesThat()
                    .resideInAnyPackage("javax.sql..", "org.springframework.jdbc..", "com.zaxxer..")
                    .orShould()
                    .dependOnClassesThat(
                            describe("JDBC", type -> type.getName().matches(JDBC_ENTRANCES)))
                    .as("the database has one door, in tenancy");

    static final ArchRule SQL_AS_TEXT_STAYS_IN_TENANCY =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("..tenancy..", "cn.fadu.db..")
                    .should()
                    .accessTargetWhere(describe("plain SQL", BoundaryRules::takesSqlAsText))
                    .as("SQL as text stays in tenancy");

    static final ArchRule SCORING_IS_PLAIN_JAVA =
            noClasses()
                    .that()
                    .resideInAPackage("..scoring..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.springframework..",
                            "org.jooq..",
                            "java.sql..",
                            "javax.sql..",
                            "com.vaadin..",
                            "cn.fadu.db..",
                            "cn.fadu.tenancy..")
                    .as("scoring is plain Java");

    static final ArchRule ONLY_COMMANDS_WRITE_TO_THE_CONSOLE =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("..cli..")
                    .should()
                    .accessField(System.class, "out")
                    .orShould()
                    .accessField(System.class, "err")
                    .orShould()
                    .callMethod(Throwable.class, "printStackTrace")
                    .as("only commands write to the console");

    private BoundaryRules() {}

    private static boolean isOwnedBy(JavaAccess<?> access, Class<?> owner, String name) {
        var target = access.getTarget();
        return target.getOwner().isEquivalentTo(owner) && target.getName().equals(name);
    }

    private static boolean takesSqlAsText(JavaAccess<?> access) {
        return access.getTarget().resolveMember().stream()
                .filter(JavaCodeUnit.class::isInstance)
                .anyMatch(member -> member.isAnnotatedWith(PlainSQL.class));
    }

    static boolean isGenerated(JavaClass type) {
        return type.getPackageName().startsWith("cn.fadu.db");
    }
}
