package cn.fadu.tenancy;

import org.jooq.ConnectionProvider;
import org.jooq.DSLContext;
import org.jooq.Name;
import org.jooq.Query;
import org.jooq.SQLDialect;
import org.jooq.TransactionContext;
import org.jooq.TransactionProvider;
import org.jooq.conf.ExecuteWithoutWhere;
import org.jooq.conf.MappedSchema;
import org.jooq.conf.RenderMapping;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;

/** jOOQ over a lent connection; transactions are the door's, never a context's own. */
final class Sql {

    private static final Settings SETTINGS =
            new Settings()
                    .withExecuteLogging(false)
                    .withRenderSchema(false)
                    .withExecuteDeleteWithoutWhere(ExecuteWithoutWhere.THROW)
                    .withExecuteUpdateWithoutWhere(ExecuteWithoutWhere.THROW);

    static {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
    }

    private Sql() {}

    static Name name(String identifier) {
        return DSL.quotedName(identifier);
    }

    /** With its values, to be sent along with others. */
    static String written(Query query) {
        return DSL.using(SQLDialect.POSTGRES, SETTINGS).renderInlined(query);
    }

    /** The same, its tables those of this schema wherever the path leads. */
    static String written(Query query, SchemaName schema) {
        var mapped = new MappedSchema().withInput("").withOutput(schema.value());
        var settings = new Settings().withRenderMapping(new RenderMapping().withSchemata(mapped));
        return DSL.using(SQLDialect.POSTGRES, settings).renderInlined(query);
    }

    static DSLContext over(ConnectionProvider lent) {
        return DSL.using(
                new DefaultConfiguration()
                        .set(lent)
                        .set(SQLDialect.POSTGRES)
                        .set(SETTINGS)
                        .set(new NoOwnTransactions()));
    }

    /** A commit inside a step would give the role back while the step goes on. */
    private static final class NoOwnTransactions implements TransactionProvider {

        private static final String WHY = "The door opens and commits transactions, nobody else";

        @Override
        public void begin(TransactionContext context) {
            throw new UnsupportedOperationException(WHY);
        }

        @Override
        public void commit(TransactionContext context) {
            throw new UnsupportedOperationException(WHY);
        }

        @Override
        public void rollback(TransactionContext context) {
            throw new UnsupportedOperationException(WHY);
        }
    }
}
