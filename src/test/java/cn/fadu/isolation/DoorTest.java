package cn.fadu.isolation;

import static cn.fadu.db.county.Tables.RECEIVED_FILING;
import static cn.fadu.db.township.Tables.DRAFT;
import static cn.fadu.db.township.Tables.FILING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.fadu.tenancy.County;
import cn.fadu.tenancy.SchemaName;
import cn.fadu.tenancy.TenantUnavailableException;
import cn.fadu.tenancy.Township;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.junit.jupiter.api.Test;

/** The door itself, used wrongly: kept contexts, threads, nesting, forged values. */
class DoorTest extends Battlefield {

    /** Of this class alone, for it asks for every row of theirs. */
    private static final County OWN_COUNTY = Filled.county();

    private static final Township OWN = Filled.township(OWN_COUNTY);
    private static final Township NEIGHBOUR = Filled.township(OWN_COUNTY);
    private static final Township STRANGER = Filled.township(Filled.county());

    @Override
    List<Township> victims() {
        return List.of(NEIGHBOUR, STRANGER);
    }

    private static List<String> drafts(DSLContext db) {
        return db.select(DRAFT.CHANGED_BY).from(DRAFT).fetch(DRAFT.CHANGED_BY);
    }

    @Test
    void a_context_kept_for_later_refuses() {
        var kept = new AtomicReference<DSLContext>();
        database.in(NEIGHBOUR).read(db -> kept.getAndSet(db));

        assertThatIllegalStateException().isThrownBy(() -> drafts(kept.get()));
        database.in(OWN)
                .read(db -> assertThatIllegalStateException().isThrownBy(() -> drafts(kept.get())));
    }

    @Test
    void a_context_of_one_step_refuses_in_the_next() {
        database.exchange(
                exchange -> {
                    var theirs = exchange.in(NEIGHBOUR, db -> db);
                    return exchange.in(
                            OWN,
                            _ ->
                                    assertThatIllegalStateException()
                                            .isThrownBy(() -> drafts(theirs)));
                });
    }

    @Test
    void an_asynchronous_callback_comes_too_late() {
        var over = new CountDownLatch(1);
        var late = new AtomicReference<CompletableFuture<List<String>>>();
        database.in(NEIGHBOUR)
                .read(
                        db ->
                                late.getAndSet(
                                        CompletableFuture.supplyAsync(
                                                () -> {
                                                    await(over);
                                                    return drafts(db);
                                                })));
        over.countDown();

        assertThatThrownBy(() -> late.get().join())
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(IllegalStateException.class);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void a_stream_read_after_its_transaction_gives_nothing() {
        var kept = new AtomicReference<Stream<Record1<String>>>();
        database.in(NEIGHBOUR)
                .read(
                        db ->
                                kept.getAndSet(
                                        db.select(DRAFT.CHANGED_BY)
                                                .from(DRAFT)
                                                .fetchSize(1)
                                                .fetchStream()));

        assertThatThrownBy(() -> kept.get().toList());
    }

    @Test
    void a_transaction_inside_another_is_refused() {
        assertThatIllegalStateException()
                .isThrownBy(
                        () ->
                                database.in(OWN)
                                        .read(_ -> database.in(NEIGHBOUR).read(DoorTest::drafts)))
                .withMessageContaining("open already");
        assertThatIllegalStateException()
                .isThrownBy(() -> database.exchange(_ -> database.in(OWN).read(DoorTest::drafts)));
    }

    @Test
    void a_context_begins_and_commits_no_transaction_of_its_own() {
        assertThatThrownBy(
                () ->
                        database.in(OWN)
                                .write(
                                        db -> {
                                            db.transaction(inner -> inner.dsl().fetch("select 1"));
                                            return 0;
                                        }));
    }

    @Test
    void virtual_threads_started_inside_see_their_own_tenant_only() throws Exception {
        var seen = new ArrayList<String>();
        var thread =
                database.in(OWN)
                        .read(
                                _ ->
                                        Thread.ofVirtual()
                                                .start(
                                                        () ->
                                                                seen.addAll(
                                                                        database.in(NEIGHBOUR)
                                                                                .read(
                                                                                        DoorTest
                                                                                                ::drafts))));
        thread.join();

        assertThat(seen).containsExactly(Filled.tag(NEIGHBOUR));
        assertThat(database.in(OWN).read(DoorTest::drafts)).containsExactly(Filled.tag(OWN));
    }

    @Test
    void a_read_changes_nothing() {
        assertThatThrownBy(
                        () ->
                                database.in(OWN)
                                        .read(
                                                db ->
                                                        db.update(DRAFT)
                                                                .set(DRAFT.CHANGED_BY, "x")
                                                                .where(DRAFT.YEAR.eq(2024))
                                                                .execute()))
                .hasMessageContaining("read-only transaction");
        assertThat(database.in(OWN).read(DoorTest::drafts)).containsExactly(Filled.tag(OWN));
    }

    @Test
    void an_update_of_all_rows_has_to_say_so() {
        assertThatThrownBy(() -> database.in(OWN).write(db -> db.deleteFrom(DRAFT).execute()));
        assertThat(database.in(OWN).read(DoorTest::drafts)).containsExactly(Filled.tag(OWN));
    }

    @Test
    void an_exchange_acts_under_each_role_in_turn_and_undoes_everything_together() {
        assertThatThrownBy(
                        () ->
                                database.exchange(
                                        exchange -> {
                                            int own = exchange.in(OWN, DoorTest::touchDraft);
                                            int filed =
                                                    exchange.at(
                                                            OWN_COUNTY,
                                                            NEIGHBOUR,
                                                            db -> db.fetchCount(FILING));
                                            int received =
                                                    exchange.in(
                                                            OWN_COUNTY,
                                                            db -> db.fetchCount(RECEIVED_FILING));
                                            throw new IllegalStateException(
                                                    "%d %d %d".formatted(own, filed, received));
                                        }))
                .hasMessage("1 1 2");
        assertThat(database.in(OWN).read(DoorTest::drafts)).containsExactly(Filled.tag(OWN));
    }

    private static int touchDraft(DSLContext db) {
        return db.update(DRAFT).set(DRAFT.CHANGED_BY, "x").where(DRAFT.YEAR.eq(2024)).execute();
    }

    @Test
    void an_exchange_stays_within_one_county() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                database.exchange(
                                        exchange -> {
                                            exchange.in(OWN, DoorTest::drafts);
                                            return exchange.in(STRANGER, DoorTest::drafts);
                                        }));
    }

    @Test
    void a_county_takes_its_seat_in_its_own_townships_only() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> database.at(OWN_COUNTY, STRANGER))
                .withMessage("Not a township of this county");

        var forged =
                new Township(
                        STRANGER.id(),
                        OWN_COUNTY,
                        STRANGER.code(),
                        STRANGER.name(),
                        STRANGER.kind(),
                        STRANGER.schema());
        assertThatThrownBy(() -> database.at(OWN_COUNTY, forged).read(db -> db.fetchCount(FILING)))
                .hasMessageContaining("does not exist");
        assertThatThrownBy(
                        () ->
                                database.at(OWN_COUNTY, forged)
                                        .read(
                                                db ->
                                                        db.fetch(
                                                                "select * from %s.filing"
                                                                        .formatted(
                                                                                STRANGER
                                                                                        .schema()))))
                .hasMessageContaining("permission denied for schema");
    }

    @Test
    void a_tenant_that_does_not_exist_is_unavailable() {
        var nobody =
                new Township(
                        0, OWN_COUNTY, "x", "x", Township.Kind.TOWN, new SchemaName("t_000000"));
        assertThatThrownBy(() -> database.in(nobody).read(DoorTest::drafts))
                .isInstanceOf(TenantUnavailableException.class)
                .hasMessage("The tenant is not available");
    }
}
