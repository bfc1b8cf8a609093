package cn.fadu.tenancy;

import org.jooq.DSLContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Refuses to serve with a login that could reach a tenant without taking the tenant's role. */
final class LoginCheck {

    private static final Logger LOG = LoggerFactory.getLogger(LoginCheck.class);

    private final DSLContext db;
    private final String login;

    LoginCheck(DSLContext db, String login) {
        this.db = db;
        this.login = login;
    }

    void run() {
        if (holds("rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication")) {
            throw refused("it is more than an ordinary login");
        }
        if (holds("rolinherit")) {
            throw refused(
                    "it inherits its roles' rights: alter role %s noinherit".formatted(login));
        }
        if (holds("exists (select from pg_class where relowner = pg_roles.oid)")) {
            throw refused("it owns tables");
        }
        if (holds("has_function_privilege(rolname, 'set_config(text, text, boolean)', 'execute')")
                || holds("has_database_privilege(rolname, current_database(), 'temporary')")) {
            LOG.warn("This database is not hardened: run sql/bootstrap/harden.sql as a superuser");
        }
    }

    private boolean holds(String condition) {
        return db.fetchExists(
                db.selectOne().from("pg_roles").where("rolname = ?", login).and(condition));
    }

    private IllegalStateException refused(String why) {
        return new IllegalStateException(
                "The runtime login %s is refused: %s".formatted(login, why));
    }
}
