package cn.fadu.tenancy;

import java.util.function.Function;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * The only door to the database. Every read and every change names its tenant, runs in a
 * transaction under the tenant's own role, and sees that tenant's schema alone; what a role may do
 * there is for the database's grants to decide.
 */
public class TenantDatabase {

    private static final ScopedValue<Boolean> OPEN = ScopedValue.newInstance();

    private final Cells cells;

    TenantDatabase(Cells cells) {
        this.cells = cells;
    }

    /** The tenant's own schema under the tenant's own role. */
    public Scope in(Tenant tenant) {
        return new CellScope(cells.of(tenant), Standpoint.of(tenant.schema()));
    }

    /**
     * A township's schema under its county's role: what was filed, its review, its scorecards;
     * nothing else, because nothing else is granted.
     */
    public Scope at(County county, Township township) {
        return new CellScope(cells.of(county), seat(county, township));
    }

    /** The registry of counties, townships and accounts. */
    public Scope platform() {
        return new CellScope(cells.home(), Standpoint.of(SchemaName.PLATFORM));
    }

    /** One transaction of several steps, each under its own role, all of one county. */
    public <T extends @Nullable Object> T exchange(Function<Exchange, T> work) {
        Visit.interrupt();
        return alone(() -> Transaction.run(false, open -> work.apply(new CountyExchange(open))));
    }

    /**
     * All reads of the work see one moment, over one connection, until something is changed; each
     * is under its own role as anywhere. For work of milliseconds that waits for nobody, such as
     * the answer to a click.
     */
    public <T extends @Nullable Object, X extends Throwable> T visit(
            ScopedValue.CallableOp<T, X> work) throws X {
        return Visit.around(work);
    }

    /** Reads and changes under one role; each call outside a visit is a transaction of its own. */
    public interface Scope {

        /** All queries of one read see the same moment; changes are refused. */
        <T extends @Nullable Object> T read(Function<DSLContext, T> query);

        /**
         * The same, asked once in a visit: what was read stays true for its moment.
         *
         * @param question tells what is read under this role; what comes of it must not change
         */
        <T> T readOnce(Object question, Function<DSLContext, T> query);

        <T extends @Nullable Object> T write(Function<DSLContext, T> change);
    }

    /** The steps of one transaction. */
    public interface Exchange {

        <T extends @Nullable Object> T in(Tenant tenant, Function<DSLContext, T> work);

        <T extends @Nullable Object> T at(
                County county, Township township, Function<DSLContext, T> work);
    }

    private static Standpoint seat(County county, Township township) {
        if (township.county().id() != county.id()) {
            throw new IllegalArgumentException("Not a township of this county");
        }
        return new Standpoint(county.schema(), township.schema());
    }

    /**
     * A transaction inside another would take a second connection, could wait for the first for
     * ever, and would not see its changes.
     */
    private static <T extends @Nullable Object> T alone(
            ScopedValue.CallableOp<T, RuntimeException> work) {
        if (OPEN.isBound()) {
            throw new IllegalStateException(
                    "A transaction is open already: pass its context on, or use exchange");
        }
        return ScopedValue.where(OPEN, true).call(work);
    }

    private record CellScope(Cell cell, Standpoint standpoint) implements Scope {

        @Override
        public <T extends @Nullable Object> T read(Function<DSLContext, T> query) {
            return alone(() -> Visit.read(cell, standpoint, query));
        }

        @Override
        public <T> T readOnce(Object question, Function<DSLContext, T> query) {
            return Visit.known(cell, standpoint, question, () -> read(query));
        }

        @Override
        public <T extends @Nullable Object> T write(Function<DSLContext, T> change) {
            Visit.interrupt();
            return alone(() -> Transaction.run(false, open -> open.as(cell, standpoint, change)));
        }
    }

    private final class CountyExchange implements Exchange {

        private final Transaction open;
        private @Nullable County county;

        CountyExchange(Transaction open) {
            this.open = open;
        }

        @Override
        public <T extends @Nullable Object> T in(Tenant tenant, Function<DSLContext, T> work) {
            return open.as(within(tenant.county()), Standpoint.of(tenant.schema()), work);
        }

        @Override
        public <T extends @Nullable Object> T at(
                County of, Township township, Function<DSLContext, T> work) {
            return open.as(within(of), seat(of, township), work);
        }

        private Cell within(County next) {
            if (county != null && county.id() != next.id()) {
                throw new IllegalArgumentException("An exchange stays within one county");
            }
            county = next;
            return cells.of(next);
        }
    }
}
