package cn.fadu.isolation;

import cn.fadu.TestDatabase;
import cn.fadu.audit.Audit;
import cn.fadu.indicator.FrameworkFile;
import cn.fadu.tenancy.County;
import cn.fadu.tenancy.RuntimeLogin;
import cn.fadu.tenancy.Tenant;
import cn.fadu.tenancy.Township;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Objects;

/** Tenants with a row in every table, whose texts bear the tenant's tag. */
final class Filled {

    private static final Audit AUDIT = new Audit(Clock.systemUTC());

    private static final String PLAN =
            "{\"sections\":[\"cover\"],\"indicators\":[],\"naming\":\"AS_THEY_ARE\","
                    + "\"formats\":[\"PPTX\"],\"language\":\"zh-CN\"}";

    private Filled() {}

    /** What only this tenant's rows contain. */
    static String tag(Tenant tenant) {
        return "tag-of-" + tenant.schema();
    }

    /** Filled with its first township. */
    static County county() {
        return TestDatabase.newCounty();
    }

    static Township township(County county) {
        var first = TestDatabase.registry().townships(county).isEmpty();
        var township = TestDatabase.newTownship(county);
        fill(township, "filled-township.sql", township);
        if (first) {
            fill(county, "filled-county.sql", township);
        }
        fill(county, "filled-member.sql", township);
        return township;
    }

    private static void fill(Tenant tenant, String rows, Township township) {
        var tag = tag(tenant);
        var sql =
                text(rows)
                        .replace("{framework}", FrameworkFile.defaultCatalogue())
                        .replace("{plan}", PLAN)
                        .replace("{tag}", tag)
                        .replace("{township}", String.valueOf(township.id()));
        try (var owner = RuntimeLogin.owner();
                var statement = owner.createStatement()) {
            statement.execute("set search_path = " + tenant.schema());
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(rows, e);
        }
        TestDatabase.database()
                .in(tenant)
                .write(
                        db -> {
                            AUDIT.record(db, tag, "test.filled", tag, tag);
                            return tag;
                        });
    }

    private static String text(String rows) {
        try (var file = Filled.class.getResourceAsStream("/isolation/" + rows)) {
            return new String(
                    Objects.requireNonNull(file, rows).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
