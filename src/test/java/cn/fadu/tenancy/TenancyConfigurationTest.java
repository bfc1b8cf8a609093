package cn.fadu.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.TestDatabase;
import java.time.Clock;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class TenancyConfigurationTest {

    private final ApplicationContextRunner application =
            new ApplicationContextRunner()
                    .withInitializer(new TestDatabase())
                    .withBean(Clock.class, Clock::systemUTC)
                    .withUserConfiguration(TenancyConfiguration.class);

    @Test
    void the_application_has_one_door_and_no_other_way_in() {
        application.run(
                context -> {
                    assertThat(context).hasSingleBean(TenantDatabase.class);
                    assertThat(context).hasSingleBean(Registry.class);
                    assertThat(context).doesNotHaveBean(DataSource.class);
                    assertThat(context).doesNotHaveBean(DSLContext.class);
                    assertThat(context.getBean(Registry.class).counties()).isNotNull();
                });
    }

    @Test
    void without_a_database_the_start_fails_with_one_clear_line() {
        application
                .withPropertyValues("fadu.db.url=jdbc:postgresql://localhost:1/nowhere")
                .withInitializer(
                        context ->
                                context.getEnvironment()
                                        .getPropertySources()
                                        .remove("test-database"))
                .withPropertyValues("fadu.db.user=x", "fadu.db.password=x")
                .run(
                        context ->
                                assertThat(context.getStartupFailure())
                                        .rootCause()
                                        .hasMessageContaining("refused"));
    }
}
