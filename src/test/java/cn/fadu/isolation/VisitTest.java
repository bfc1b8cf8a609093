package cn.fadu.isolation;

import static cn.fadu.db.township.Tables.DRAFT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.fadu.tenancy.Tenant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.Test;

/**
 * Reads of several tenants over one connection and in one transaction, as an answer to a click may
 * need them: a pool of one connection, so that nobody can take a second one unnoticed.
 */
class VisitTest extends OneConnection {

    private static String moment(Tenant tenant) {
        return door.in(tenant).read(db -> String.valueOf(db.fetchValue("select now()")));
    }

    private static int mark(String text) {
        return door.in(OWN)
                .write(
                        db ->
                                db.update(DRAFT)
                                        .set(DRAFT.CHANGED_BY, text)
                                        .where(DRAFT.CHANGED_BY.ne(text))
                                        .execute());
    }

    private static <T> T visit(Supplier<T> work) {
        return door.visit(work::get);
    }

    @Test
    void each_read_of_a_visit_is_under_its_own_role() {
        visit(
                () -> {
                    for (var round = 0; round < 12; round++) {
                        assertEachSeesItsOwn();
                    }
                    return assertThatThrownBy(
                                    () ->
                                            door.in(OWN)
                                                    .read(
                                                            db ->
                                                                    db.fetch(
                                                                            "select * from %s.draft"
                                                                                    .formatted(
                                                                                            NEIGHBOUR
                                                                                                    .schema()))))
                            .hasMessageContaining("permission denied");
                });
    }

    @Test
    void all_reads_of_a_visit_see_one_moment_and_those_outside_their_own() {
        var seen = visit(() -> List.of(moment(OWN), moment(NEIGHBOUR), moment(STRANGER)));

        assertThat(seen).containsOnly(seen.getFirst());
        assertThat(moment(OWN)).isNotEqualTo(moment(OWN));
    }

    @Test
    void a_change_within_a_visit_waits_for_no_second_connection_and_is_seen_afterwards() {
        try {
            var seen =
                    visit(
                            () -> {
                                var before = moment(OWN);
                                mark("changed");
                                return List.of(drafts(OWN).getFirst(), before, moment(OWN));
                            });
            assertThat(seen.getFirst()).isEqualTo("changed");
            assertThat(seen.get(2)).isNotEqualTo(seen.get(1));
        } finally {
            mark(Filled.tag(OWN));
        }
    }

    @Test
    void a_read_cannot_change_anything() {
        assertThatThrownBy(
                        () ->
                                visit(
                                        () ->
                                                door.in(OWN)
                                                        .read(
                                                                db ->
                                                                        db.update(DRAFT)
                                                                                .set(
                                                                                        DRAFT.CHANGED_BY,
                                                                                        "changed")
                                                                                .where(
                                                                                        DRAFT
                                                                                                .CHANGED_BY
                                                                                                .ne(
                                                                                                        ""))
                                                                                .execute())))
                .hasMessageContaining("read-only transaction");
        assertEachSeesItsOwn();
    }

    @Test
    void a_read_that_fails_leaves_the_rest_of_the_visit_whole() {
        visit(
                () -> {
                    assertThatThrownBy(
                                    () -> door.in(NEIGHBOUR).read(db -> db.fetch("select 1 / 0")))
                            .isInstanceOf(DataAccessException.class);
                    assertEachSeesItsOwn();
                    return true;
                });
        assertEachSeesItsOwn();
    }

    @Test
    void a_role_or_a_path_smuggled_into_a_read_ends_with_the_next_tenants() {
        visit(
                () -> {
                    door.in(NEIGHBOUR).read(db -> db.execute("reset role"));
                    assertThat(drafts(OWN)).containsExactly(Filled.tag(OWN));
                    door.in(STRANGER)
                            .read(db -> db.execute("set search_path = " + NEIGHBOUR.schema()));
                    assertThat(drafts(OWN)).containsExactly(Filled.tag(OWN));
                    return true;
                });
        assertEachSeesItsOwn();
    }

    @Test
    void what_was_asked_before_is_known_to_the_same_tenant_alone() {
        var asked = new AtomicInteger();
        var answers = new ArrayList<String>();
        visit(
                () -> {
                    for (var round = 0; round < 2; round++) {
                        for (var tenant : List.of(OWN, NEIGHBOUR, STRANGER)) {
                            answers.addAll(
                                    door.in(tenant)
                                            .readOnce(
                                                    "drafts",
                                                    db -> {
                                                        asked.incrementAndGet();
                                                        return drafts(db);
                                                    }));
                        }
                    }
                    return answers;
                });

        assertThat(asked).hasValue(3);
        assertThat(answers)
                .containsExactly(
                        Filled.tag(OWN),
                        Filled.tag(NEIGHBOUR),
                        Filled.tag(STRANGER),
                        Filled.tag(OWN),
                        Filled.tag(NEIGHBOUR),
                        Filled.tag(STRANGER));
    }

    @Test
    void what_was_known_is_asked_anew_after_a_change_and_in_the_next_visit() {
        try {
            assertThat(once()).isEqualTo(Filled.tag(OWN));
            var seen =
                    visit(
                            () -> {
                                var before = once();
                                mark("changed");
                                return List.of(before, once());
                            });
            assertThat(seen).containsExactly(Filled.tag(OWN), "changed");
        } finally {
            mark(Filled.tag(OWN));
        }
        assertThat(visit(VisitTest::once)).isEqualTo(Filled.tag(OWN));
    }

    private static String once() {
        return door.in(OWN).readOnce("draft", db -> drafts(db).getFirst());
    }
}
