package cn.fadu.isolation;

import static cn.fadu.db.township.Tables.DRAFT;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.tenancy.County;
import cn.fadu.tenancy.RuntimeLogin;
import cn.fadu.tenancy.Tenancy;
import cn.fadu.tenancy.Tenant;
import cn.fadu.tenancy.TenantDatabase;
import cn.fadu.tenancy.Township;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** A pool of one connection, which each tenant therefore finds as the one before left it. */
abstract class OneConnection extends Battlefield {

    /** Of these classes alone, for they ask for every row of theirs. */
    private static final County OWN_COUNTY = Filled.county();

    static final Township OWN = Filled.township(OWN_COUNTY);
    static final Township NEIGHBOUR = Filled.township(OWN_COUNTY);
    static final Township STRANGER = Filled.township(Filled.county());

    private static Tenancy tenancy;
    static TenantDatabase door;

    @Override
    List<Township> victims() {
        return List.of(NEIGHBOUR, STRANGER);
    }

    @BeforeAll
    static void open() {
        tenancy = RuntimeLogin.withPoolOf(1);
        door = tenancy.database();
    }

    @AfterAll
    static void close() {
        tenancy.close();
    }

    static List<String> drafts(DSLContext db) {
        return db.select(DRAFT.CHANGED_BY).from(DRAFT).fetch(DRAFT.CHANGED_BY);
    }

    static List<String> drafts(Tenant tenant) {
        return door.in(tenant).read(db -> drafts(db));
    }

    static void assertEachSeesItsOwn() {
        assertThat(drafts(OWN)).containsExactly(Filled.tag(OWN));
        assertThat(drafts(NEIGHBOUR)).containsExactly(Filled.tag(NEIGHBOUR));
        assertThat(drafts(STRANGER)).containsExactly(Filled.tag(STRANGER));
    }
}
