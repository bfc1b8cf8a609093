package cn.fadu.standing;

import cn.fadu.tenancy.County;
import cn.fadu.tenancy.TenantDatabase;

/** The query behind a county's ranking page, for benchmarks below this feature. */
public final class RankingQuery {

    private RankingQuery() {}

    public static Runnable of(TenantDatabase database, County county, int edition) {
        var rankings = new Rankings(database);
        return () -> {
            if (rankings.of(county, edition, "TOTAL").isEmpty()) {
                throw new IllegalStateException("Nothing is ranked");
            }
        };
    }
}
