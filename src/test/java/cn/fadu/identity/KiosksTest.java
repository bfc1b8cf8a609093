package cn.fadu.identity;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.TestDatabase;
import cn.fadu.UseCases;
import org.junit.jupiter.api.Test;

/** A wall sees its own county for as long as its key is not revoked, and nobody else's. */
class KiosksTest {

    private final Kiosks kiosks = UseCases.get(Kiosks.class);

    @Test
    void a_key_opens_the_screen_of_its_own_county() {
        var county = TestDatabase.newCounty();

        var made = kiosks.make(county, "大厅", "reviewer@test");

        assertThat(kiosks.admit(made.key())).map(KioskPass::county).contains(county);
        assertThat(kiosks.of(county)).extracting(Kiosk::name).containsExactly("大厅");
    }

    @Test
    void a_revoked_key_and_one_that_never_was_open_nothing() {
        var county = TestDatabase.newCounty();
        var made = kiosks.make(county, "大厅", "reviewer@test");

        kiosks.revoke(county, kiosks.of(county).getFirst().id(), "reviewer@test");

        assertThat(kiosks.admit(made.key())).isEmpty();
        assertThat(kiosks.admit("")).isEmpty();
        assertThat(kiosks.admit("no-such-key")).isEmpty();
        assertThat(kiosks.of(county)).isEmpty();
    }

    @Test
    void another_county_cannot_revoke_it_and_does_not_see_it() {
        var county = TestDatabase.newCounty();
        var other = TestDatabase.newCounty();
        var made = kiosks.make(county, "大厅", "reviewer@test");

        kiosks.revoke(other, kiosks.of(county).getFirst().id(), "reviewer@test");

        assertThat(kiosks.admit(made.key())).isPresent();
        assertThat(kiosks.of(other)).isEmpty();
    }

    @Test
    void a_screen_that_was_opened_says_when() {
        var county = TestDatabase.newCounty();
        var made = kiosks.make(county, "大厅", "reviewer@test");
        assertThat(kiosks.of(county).getFirst().seenAt()).isEmpty();

        kiosks.admit(made.key());

        assertThat(kiosks.of(county).getFirst().seenAt()).isPresent();
    }
}
