package cn.fadu.sample;

import cn.fadu.filing.Drafts;
import cn.fadu.filing.Filings;
import cn.fadu.filing.FoundFigures;
import cn.fadu.filing.Reviews;
import cn.fadu.filing.Uploads;
import cn.fadu.identity.Accounts;
import cn.fadu.indicator.FrameworkVersions;
import cn.fadu.publication.Editions;
import cn.fadu.standing.CountyMaps;
import cn.fadu.tenancy.Lifecycle;
import cn.fadu.tenancy.Provisioning;
import cn.fadu.tenancy.Registry;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;

/** The demo's own beans. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class SampleConfiguration {

    @Bean
    @Primary
    SampleClock sampleClock(@Qualifier("clock") Clock real) {
        return new SampleClock(real);
    }

    @Bean
    Sample sample(
            Registry registry,
            Provisioning provisioning,
            Lifecycle lifecycle,
            Accounts accounts,
            FrameworkVersions frameworks,
            Drafts drafts,
            Uploads uploads,
            FoundFigures found,
            Filings filings,
            Reviews reviews,
            Editions editions,
            CountyMaps maps,
            SampleClock clock) {
        return new SampleCounty(
                new SampleTownships(registry, provisioning, lifecycle),
                new SamplePeople(accounts),
                frameworks,
                new SampleFilings(drafts, uploads, found, filings, reviews, clock),
                editions,
                maps,
                clock);
    }
}
