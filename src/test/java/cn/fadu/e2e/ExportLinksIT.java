package cn.fadu.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.identity.Account;
import cn.fadu.identity.Accounts;
import cn.fadu.identity.NewAccount;
import cn.fadu.identity.People;
import cn.fadu.identity.Role;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a link to a file is worth in other hands, and to hands that lost their right. */
@Tag("browser")
class ExportLinksIT {

    private static final Instant STARTED =
            ProcessHandle.current().info().startInstant().orElseThrow();

    private static final String WIDTH_OF_THE_COPY =
            """
            async () => {
              const items = await navigator.clipboard.read();
              const picture = await items[0].getType('image/png');
              return (await createImageBitmap(picture)).width;
            }
            """;

    @RegisterExtension final Visitors visitors = new Visitors();

    private final RunningFadu fadu = RunningFadu.get();
    private final Accounts accounts = fadu.bean(Accounts.class);
    private final People people = fadu.bean(People.class);

    @Test
    void the_reports_files_open_for_its_township_and_for_nobody_else() {
        var clerk = arrive(people.clerk(sample("clerk@demo").township().orElseThrow()));
        clerk.open("/township/report");
        for (var extension : List.of("docx", "pdf")) {
            var link = link(clerk, extension);
            assertThat(fetch(clerk, link).status()).isEqualTo(200);
            assertThat(fetch(clerk, link).body()).startsWith(beginning(extension));
            assertRefused(fetch(visitors.come().signIn("clerk2@demo"), link));
            assertRefused(fetch(visitors.come(), link));
        }
    }

    @Test
    void a_charts_link_is_dead_after_the_right_was_withdrawn() {
        var account = people.leader(sample("leader@demo").county().orElseThrow());
        var leader = arrive(account);
        var link = chart(leader);
        assertThat(fetch(leader, link).status()).isEqualTo(200);

        withdraw(account);
        assertRefused(fetch(leader, link));
    }

    private void withdraw(Account account) {
        var elsewhere = sample("clerk@demo").township().orElseThrow();
        accounts.move(
                account,
                NewAccount.inTownship(
                        account.username(), account.displayName(), Role.CLERK, elsewhere),
                "test");
    }

    @Test
    void a_charts_link_is_dead_after_signing_out() {
        var leader = visitors.come().signIn("leader@demo");
        var link = chart(leader);
        assertThat(fetch(leader, link).status()).isEqualTo(200);
        var cookies = leader.page().context().cookies();

        leader.signOut();

        leader.page().context().addCookies(cookies);
        assertRefused(fetch(leader, link));
    }

    @Test
    void nothing_of_an_export_stays_on_the_disk() throws IOException {
        var leader = visitors.come().signIn("leader@demo");
        chart(leader);
        assertThat(fetch(leader, link(leader, "ofd")).status()).isEqualTo(200);
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            assertThat(files)
                    .filteredOn(Files::isReadable)
                    .noneMatch(
                            file ->
                                    file.getFileName().toString().startsWith("fadu-export-")
                                            && isOurs(file));
        }
    }

    @Test
    void rows_and_their_dictionary_are_offered_beside_a_table() {
        var leader = visitors.come().signIn("leader@demo");
        leader.open("/county/ranking");
        leader.byRole(AriaRole.BUTTON, "数据").first().click();
        leader.settle();
        for (var extension : List.of("xlsx", "csv")) {
            var file = fetch(leader, link(leader, extension));
            assertThat(file.status()).isEqualTo(200);
            assertThat(file.body()).startsWith(beginning(extension));
        }
        assertRefused(fetch(visitors.come().signIn("head@demo"), link(leader, "csv")));
    }

    @Test
    void a_chart_is_copied_as_a_picture_or_it_is_said_that_it_was_not() {
        var leader = visitors.come().signIn("leader@demo");
        leader.page().context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        chart(leader);
        var button = leader.page().locator(".fadu-export-panel vaadin-button");
        PlaywrightAssertions.assertThat(button).hasText("复制图片");

        button.click();

        PlaywrightAssertions.assertThat(button).hasText("已复制");
        assertThat(leader.page().evaluate(WIDTH_OF_THE_COPY)).isEqualTo(1920);

        leader.page().context().setOffline(true);
        button.click();
        PlaywrightAssertions.assertThat(button).hasText("浏览器不允许复制，请下载图片");
    }

    /** Another program on the machine may be at work: only what began in this run counts. */
    private static boolean isOurs(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isAfter(STARTED);
        } catch (IOException gone) {
            return false;
        }
    }

    private Account sample(String username) {
        return accounts.find(username).orElseThrow();
    }

    private Visitor arrive(Account account) {
        return visitors.come().signIn(account.username(), People.PASSWORD);
    }

    /** Opens the first chart's menu of exports; its link to a picture. */
    private static String chart(Visitor leader) {
        leader.open("/county/ranking");
        var guide = leader.byRole(AriaRole.BUTTON, "退出引导");
        if (guide.isVisible()) {
            guide.click();
        }
        leader.page().locator(".fadu-chart-menu vaadin-button").first().click();
        leader.settle();
        return link(leader, "png");
    }

    private static String link(Visitor visitor, String extension) {
        return (String)
                visitor.page()
                        .locator("a[download$='.%s']".formatted(extension))
                        .first()
                        .evaluate("link => link.href");
    }

    private static APIResponse fetch(Visitor visitor, String link) {
        return visitor.page().context().request().get(link);
    }

    /** Not the file: an error, or the way to the door. */
    private static void assertRefused(APIResponse answer) {
        var isPage = answer.headers().getOrDefault("content-type", "").startsWith("text/html");
        assertThat(answer.status() >= 400 || isPage).isTrue();
        assertThat(answer.headers()).doesNotContainKey("content-disposition");
    }

    private static byte[] beginning(String extension) {
        return switch (extension) {
            case "pdf" -> new byte[] {'%', 'P', 'D', 'F'};
            case "csv" -> new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
            default -> new byte[] {'P', 'K'};
        };
    }
}
