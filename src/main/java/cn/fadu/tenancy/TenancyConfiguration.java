package cn.fadu.tenancy;

import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the database once for the application; no pool leaves this package. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class TenancyConfiguration {

    @Bean
    Tenancy tenancy(DatabaseSettings settings, Clock clock) {
        return Tenancy.open(settings, clock);
    }

    @Bean
    TenantDatabase tenantDatabase(Tenancy tenancy) {
        return tenancy.database();
    }

    @Bean
    Registry registry(Tenancy tenancy) {
        return tenancy.registry();
    }

    @Bean
    Provisioning provisioning(Tenancy tenancy) {
        return tenancy.provisioning();
    }

    @Bean
    Lifecycle lifecycle(Tenancy tenancy) {
        return tenancy.lifecycle();
    }

    @Bean
    Leftovers leftovers(Lifecycle lifecycle) {
        return new Leftovers(lifecycle);
    }

    @Bean
    Restoring restoring(Tenancy tenancy) {
        return tenancy.restoring();
    }

    @Bean
    Volumes volumes(Tenancy tenancy) {
        return tenancy.volumes();
    }

    @Bean
    TenantMigrations tenantMigrations(Tenancy tenancy) {
        return tenancy.migrations();
    }
}
