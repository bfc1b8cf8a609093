package cn.fadu.tenancy;

/** What became of the wish for a new tenant. */
public sealed interface Provisioned<T extends Tenant> {

    record Done<T extends Tenant>(T added) implements Provisioned<T> {}

    /** Another living county or township bears this code. */
    record CodeTaken<T extends Tenant>(String code) implements Provisioned<T> {}

    /** The new tenant, for callers who know that the code was free. */
    default T tenant() {
        return switch (this) {
            case Done<T>(var added) -> added;
            case CodeTaken<T>(var code) ->
                    throw new IllegalStateException("The code is taken: " + code);
        };
    }
}
