package cn.fadu.audit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.TestDatabase;
import cn.fadu.audit.Trail.Verdict.BrokenAt;
import cn.fadu.audit.Trail.Verdict.Intact;
import cn.fadu.tenancy.RuntimeLogin;
import cn.fadu.tenancy.TenantDatabase;
import cn.fadu.tenancy.Township;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;

class AuditTest {

    private static final Instant NOON = Instant.parse("2026-03-01T04:00:00.123456Z");

    private final TenantDatabase database = TestDatabase.database();
    private final Audit audit = new Audit(Clock.fixed(NOON, ZoneOffset.UTC));
    private final Trail trail = new Trail();
    private final Township township = TestDatabase.newTownship(TestDatabase.newCounty());

    private Object deed(DSLContext db, int number) {
        audit.record(db, "clerk", "draft.change", "2024", "第" + number + "次");
        return number;
    }

    private Trail.Verdict verdict() {
        return database.in(township).read(trail::verdict);
    }

    @Test
    void events_are_kept_in_order_with_their_words_and_times() {
        database.in(township).write(db -> deed(db, 1));
        database.in(township).write(db -> deed(db, 2));

        var latest = database.in(township).read(db -> trail.latest(db, 10));

        assertThat(latest)
                .extracting(Trail.Entry::event)
                .containsExactly(
                        new Event(NOON, "clerk", "draft.change", "2024", "第2次"),
                        new Event(NOON, "clerk", "draft.change", "2024", "第1次"));
        assertThat(verdict()).isEqualTo(new Intact(2));
    }

    @Test
    void a_deed_undone_leaves_no_event() {
        try {
            database.in(township)
                    .write(
                            db -> {
                                deed(db, 1);
                                throw new IllegalStateException("undone");
                            });
        } catch (IllegalStateException expected) {
            assertThat(expected).hasMessage("undone");
        }
        assertThat(verdict()).isEqualTo(new Intact(0));
    }

    @Test
    void many_writers_at_once_make_one_unbroken_chain() throws Exception {
        try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            var deeds =
                    IntStream.range(0, 100)
                            .<Callable<Object>>mapToObj(
                                    number ->
                                            () ->
                                                    database.in(township)
                                                            .write(db -> deed(db, number)))
                            .toList();
            for (var done : writers.invokeAll(deeds)) {
                done.get();
            }
        }
        assertThat(verdict()).isEqualTo(new Intact(100));
    }

    @Test
    void a_changed_word_or_a_missing_link_breaks_the_chain() throws Exception {
        database.in(township).write(db -> deed(db, 1));
        database.in(township).write(db -> deed(db, 2));
        database.in(township).write(db -> deed(db, 3));
        asOwner("update %s.audit_event set detail = 'x' where seq = 2");
        assertThat(verdict()).isEqualTo(new BrokenAt(2));
        asOwner("delete from %s.audit_event where seq = 2");
        assertThat(verdict()).isEqualTo(new BrokenAt(3));
    }

    private void asOwner(String sql) throws Exception {
        try (var owner = RuntimeLogin.owner();
                var statement = owner.createStatement()) {
            statement.execute(sql.formatted(township.schema()));
        }
    }
}
