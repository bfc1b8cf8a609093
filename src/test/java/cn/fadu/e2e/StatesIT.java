package cn.fadu.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.tenancy.Lifecycle;
import cn.fadu.tenancy.Registry;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitUntilState;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What stands where a page cannot show what it usually shows; pictures in target/pictures. */
@Tag("browser")
class StatesIT {

    private static final Path PICTURES = Path.of("target", "pictures");

    @RegisterExtension final Visitors visitors = new Visitors();

    private static void picture(Visitor visitor, String name) {
        visitor.picture(PICTURES.resolve("state-" + name + ".png"));
    }

    @Test
    void loading_shows_the_frame_and_grey_cards() {
        var leader = visitors.come().signIn("leader@demo");
        leader.page().route("**/VAADIN/build/*.js", route -> {});
        leader.page()
                .navigate(
                        RunningFadu.get().at("/county"),
                        new com.microsoft.playwright.Page.NavigateOptions()
                                .setWaitUntil(WaitUntilState.COMMIT));
        assertThat(leader.page().locator(".fadu-first .fadu-skeleton").first()).isVisible();
        assertThat(leader.page().locator(".fadu-first")).containsText("正在载入");
        picture(leader, "loading");
        leader.page().unrouteAll();
        leader.open("/county");
        assertThat(leader.page().locator(".fadu-first")).hasCount(0);
    }

    @Test
    void a_lost_line_is_told_in_the_readers_language_and_mends_itself() {
        var leader = visitors.come("en", 1366, 768).reads("en").signIn("leader@demo");
        leader.page().context().setOffline(true);
        var told = leader.page().locator("vaadin-connection-indicator .v-status-message");
        assertThat(told).containsText("The network is away");
        picture(leader, "offline");
        leader.page().context().setOffline(false);
        assertThat(told).not().containsText("The network is away");
        leader.open("/county/ranking");
        assertThat(leader.page().locator("h1")).containsText("2024");
    }

    @Test
    void a_page_of_another_role_looks_like_one_that_never_was() {
        var leader = visitors.come().signIn("leader@demo");
        leader.open("/admin/counties");
        var words = leader.page().locator("main").innerText();
        picture(leader, "no-right");
        leader.open("/admin/nothing");
        org.assertj.core.api.Assertions.assertThat(leader.page().locator("main").innerText())
                .isEqualTo(words);
    }

    @Test
    void nothing_filed_and_nothing_published_say_what_comes_next() {
        BigCounty.in(RunningFadu.get()::bean);
        var reviewer = visitors.come().signIn("reviewer@empty");
        for (var page : new String[] {"/county", "/county/ranking", "/county/compare"}) {
            reviewer.open(page);
            assertThat(empty(reviewer)).isVisible();
            picture(reviewer, "empty" + page.replace('/', '-'));
        }
        assertThat(reviewer.troubles()).isEmpty();
    }

    private static Locator empty(Visitor visitor) {
        return visitor.page().locator(".fadu-empty").first();
    }

    @Test
    void a_year_without_an_edition_shows_what_is_there() {
        var leader = visitors.come().signIn("leader@demo");
        leader.open("/county?year=2025");
        leader.drawn();
        assertThat(leader.page().locator("main")).containsText("2025");
        assertThat(leader.page().locator("figure").first()).isVisible();
        picture(leader, "partial");
        assertThat(leader.troubles()).isEmpty();
    }

    @Test
    void a_suspended_county_rests_and_its_people_are_told() {
        BigCounty.in(RunningFadu.get()::bean);
        var lifecycle = RunningFadu.get().bean(Lifecycle.class);
        var county = RunningFadu.get().bean(Registry.class).county(BigCounty.EMPTY).orElseThrow();
        var leader = visitors.come().signIn("leader@empty");
        leader.open("/county");
        lifecycle.suspend("test", county);
        try {
            leader.open("/county/ranking");
            assertThat(leader.page().locator("h1")).isVisible();
            picture(leader, "suspended");
            org.assertj.core.api.Assertions.assertThat(leader.page().content()).contains("暂停");
        } finally {
            lifecycle.resume("test", county);
        }
        leader.signIn("leader@empty").open("/county");
        assertThat(leader.page().locator("h1")).containsText("初心县");
    }
}
