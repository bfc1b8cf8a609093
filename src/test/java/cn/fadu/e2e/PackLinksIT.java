package cn.fadu.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.export.ChartFormat;
import cn.fadu.export.Naming;
import cn.fadu.identity.Account;
import cn.fadu.identity.Accounts;
import cn.fadu.identity.NewAccount;
import cn.fadu.identity.People;
import cn.fadu.identity.Role;
import cn.fadu.pack.Bindery;
import cn.fadu.pack.KeptPack;
import cn.fadu.pack.PackCounty;
import cn.fadu.pack.PackPlan;
import cn.fadu.pack.PackTemplates;
import cn.fadu.pack.Packs;
import cn.fadu.pack.Section;
import cn.fadu.publication.Editions;
import cn.fadu.tenancy.County;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Packs and templates over HTTP: whose they are, and what they are worth in other hands. */
@Tag("browser")
class PackLinksIT {

    private static final PackPlan PLAN =
            new PackPlan(
                    List.of(Section.COVER, Section.RANKING),
                    List.of(),
                    Naming.AS_THEY_ARE,
                    List.of(ChartFormat.XLSX),
                    Locale.SIMPLIFIED_CHINESE);

    @RegisterExtension final Visitors visitors = new Visitors();

    private final RunningFadu fadu = RunningFadu.get();
    private final People people = fadu.bean(People.class);

    private Account leader() {
        var county = PackCounty.of(3);
        var leader = people.leader(county);
        make(county, leader);
        return leader;
    }

    private void make(County county, Account who) {
        var edition = fadu.bean(Editions.class).current(county).orElseThrow();
        fadu.bean(Bindery.class).order(county, edition, PLAN, who.username());
        while (fadu.bean(Packs.class).of(county).stream().anyMatch(KeptPack::isOpen)) {
            Thread.onSpinWait();
        }
    }

    private Visitor arrive(Account account) {
        return visitors.come().signIn(account.username(), People.PASSWORD);
    }

    private static String link(Visitor visitor) {
        visitor.open("/county/packs");
        return (String)
                visitor.page()
                        .locator(
                                "a[href*='VAADIN']",
                                new com.microsoft.playwright.Page.LocatorOptions()
                                        .setHasText("XLSX"))
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

    @Test
    void a_packs_link_opens_for_its_reader_and_for_nobody_else() {
        var reader = arrive(leader());
        var link = link(reader);
        var file = fetch(reader, link);
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.body()).startsWith('P', 'K');
        assertThat(file.headers().get("content-disposition")).contains("filename*=UTF-8''");

        assertRefused(fetch(visitors.come(), link));
        assertRefused(fetch(visitors.come().signIn("head@demo"), link));
        assertRefused(fetch(arrive(leader()), link));
    }

    @Test
    void a_packs_link_is_dead_after_signing_out() {
        var reader = arrive(leader());
        var link = link(reader);
        var cookies = reader.page().context().cookies();

        reader.signOut();

        reader.page().context().addCookies(cookies);
        assertRefused(fetch(reader, link));
    }

    @Test
    void a_packs_link_is_dead_after_the_right_was_withdrawn() {
        var account = leader();
        var reader = arrive(account);
        var link = link(reader);
        assertThat(fetch(reader, link).status()).isEqualTo(200);

        var accounts = fadu.bean(Accounts.class);
        var elsewhere = accounts.find("clerk@demo").orElseThrow().township().orElseThrow();
        accounts.move(
                account,
                NewAccount.inTownship(
                        account.username(), account.displayName(), Role.CLERK, elsewhere),
                "test");
        assertRefused(fetch(reader, link));
    }

    @Test
    void a_broken_template_is_explained_and_one_to_begin_with_is_kept() {
        var account = leader();
        var reviewer = arrive(account);
        reviewer.open("/county/packs");
        upload(reviewer, "坏.pptx", "no office file".getBytes(StandardCharsets.UTF_8));
        assertThat(reviewer.page().getByText("这不是 PPTX 或 DOCX 文件。")).isVisible();

        var start =
                (String)
                        reviewer.byRole(AriaRole.LINK, "下载 PPTX 起始模板")
                                .evaluate("link => link.href");
        upload(reviewer, "县模板.pptx", fetch(reviewer, start).body());
        assertThat(reviewer.page().getByText("已保存模板“县模板.pptx”")).isVisible();
        assertThat(fadu.bean(PackTemplates.class).of(account.county().orElseThrow()))
                .extracting(PackTemplates.Template::name)
                .containsExactly("县模板.pptx");
        assertThat(reviewer.troubles()).isEmpty();
    }

    private static void upload(Visitor visitor, String name, byte[] content) {
        visitor.page()
                .locator("vaadin-upload input[type=file]")
                .last()
                .setInputFiles(new FilePayload(name, "application/octet-stream", content));
    }
}
