package cn.fadu.tenancy;

import java.util.List;

/**
 * What a run of the migrations did, or would do.
 *
 * @param migrated how many tenants came to the present version
 * @param failed those that did not, each with the server's words
 * @param pending how many are still behind
 * @param stoppedBecause empty when the wave ran to its end
 */
public record Wave(int migrated, List<Failure> failed, int pending, String stoppedBecause) {

    /** A tenant that stays at the version it has; nothing of the failed file remains. */
    public record Failure(SchemaName schema, String error) {}

    public boolean complete() {
        return pending == 0 && stoppedBecause.isEmpty();
    }

    /** Told after each tenant. */
    public interface Progress {

        void tenant(int done, int total, int failed);
    }

    /**
     * How a wave goes.
     *
     * @param batch how many tenants are claimed at once; errors are counted after each
     * @param errorsAllowed the wave stops when more tenants than these have failed
     * @param lockMillis how long a tenant's work may hold the migration up before it is left for
     *     later
     */
    public record Plan(int batch, int errorsAllowed, int lockMillis) {

        public static final Plan USUAL = new Plan(100, 5, 2_000);

        public Plan {
            if (batch < 1 || errorsAllowed < 0 || lockMillis < 1) {
                throw new IllegalArgumentException("A wave needs a batch of at least one");
            }
        }
    }
}
