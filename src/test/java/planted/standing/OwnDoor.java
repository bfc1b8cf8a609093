package planted.standing;

import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** Opens the database past the one door. */
final class OwnDoor {

    DSLContext open() {
        return DSL.using(SQLDialect.POSTGRES);
    }
}
