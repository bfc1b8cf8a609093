package cn.fadu.pack;

import cn.fadu.audit.Audit;
import cn.fadu.chart.ServerRenderer;
import cn.fadu.export.CountyFonts;
import cn.fadu.identity.CountyTerms;
import cn.fadu.indicator.FrameworkVersions;
import cn.fadu.publication.Editions;
import cn.fadu.standing.Comparisons;
import cn.fadu.standing.Courses;
import cn.fadu.standing.Rankings;
import cn.fadu.standing.TownshipProfiles;
import cn.fadu.tenancy.Registry;
import cn.fadu.tenancy.Tenancy;
import cn.fadu.tenancy.TenantDatabase;
import cn.fadu.tenancy.Volumes;
import java.time.Clock;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** What binding a pack needs and no more, for commands that start no web application. */
public final class PackBench {

    private PackBench() {}

    /** To be closed before the tenancy is. */
    public static GenericApplicationContext on(Tenancy tenancy, Clock clock) {
        var context = new AnnotationConfigApplicationContext();
        context.registerBean(Clock.class, () -> clock);
        context.registerBean(TenantDatabase.class, tenancy::database);
        context.registerBean(Registry.class, tenancy::registry);
        context.registerBean(Volumes.class, tenancy::volumes);
        context.register(
                Audit.class,
                CountyTerms.class,
                FrameworkVersions.class,
                Editions.class,
                Rankings.class,
                Comparisons.class,
                TownshipProfiles.class,
                Courses.class,
                ServerRenderer.class,
                PackReading.class,
                CountyFonts.class,
                PackTemplates.class,
                Binding.class);
        context.refresh();
        return context;
    }
}
