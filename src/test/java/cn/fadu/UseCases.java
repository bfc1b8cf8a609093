package cn.fadu;

import cn.fadu.indicator.FrameworkFile;
import cn.fadu.indicator.FrameworkVersions;
import cn.fadu.tenancy.County;
import cn.fadu.tenancy.Provisioning;
import cn.fadu.tenancy.Registry;
import cn.fadu.tenancy.TenantDatabase;
import cn.fadu.tenancy.Volumes;
import java.time.Clock;
import java.util.regex.Pattern;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.RegexPatternTypeFilter;

/** The use cases as the application wires them, without its pages, on the tests' database. */
public final class UseCases {

    private static final String[] FEATURES = {
        "cn.fadu.audit",
        "cn.fadu.chart",
        "cn.fadu.export",
        "cn.fadu.mail",
        "cn.fadu.identity",
        "cn.fadu.indicator",
        "cn.fadu.filing",
        "cn.fadu.publication",
        "cn.fadu.standing",
        "cn.fadu.trend",
        "cn.fadu.operation",
        "cn.fadu.report",
        "cn.fadu.notice",
        "cn.fadu.pack"
    };

    private static final class Holder {
        static final AnnotationConfigApplicationContext CONTEXT = at(Clock.systemUTC());
    }

    private UseCases() {}

    /** Wired anew around a clock of the test's own. */
    public static AnnotationConfigApplicationContext at(Clock clock) {
        var context = new AnnotationConfigApplicationContext();
        context.registerBean(Clock.class, () -> clock);
        context.registerBean(TenantDatabase.class, TestDatabase::database);
        context.registerBean(Registry.class, TestDatabase::registry);
        context.registerBean(Provisioning.class, TestDatabase::provisioning);
        context.registerBean(Volumes.class, () -> TestDatabase.tenancy().volumes());
        var scanner = new ClassPathBeanDefinitionScanner(context);
        scanner.addExcludeFilter(new RegexPatternTypeFilter(Pattern.compile(".*\\.ui\\..*")));
        scanner.scan(FEATURES);
        context.refresh();
        return context;
    }

    public static <T> T get(Class<T> type) {
        return Holder.CONTEXT.getBean(type);
    }

    /** A county nobody else uses, with the default catalogue adopted from 2000 on. */
    public static County newCounty() {
        var county = TestDatabase.newCounty();
        get(FrameworkVersions.class).adopt(county, FrameworkFile.defaultCatalogue(), 2000, "test");
        return county;
    }
}
