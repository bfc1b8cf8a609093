package cn.fadu.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import cn.fadu.identity.Contract;
import cn.fadu.identity.CountyTerms;
import cn.fadu.identity.Terms;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What people read when their county's contract has ended or what was agreed is used up. */
@Tag("browser")
class LimitsIT {

    private static final String ENDED = "本县的使用期限尚未开始或已经届满，数据完好保存。请联系平台管理员续期。";

    @RegisterExtension final Visitors visitors = new Visitors();

    private final RunningFadu fadu = RunningFadu.get();
    private final Workshop workshop = new Workshop(fadu, "楸木镇", 2025);

    private void agree(
            Contract contract,
            @Nullable Integer people,
            @Nullable Integer storage,
            @Nullable Integer packs) {
        var terms =
                new Terms(
                        contract,
                        Optional.ofNullable(people),
                        Optional.ofNullable(storage),
                        Optional.ofNullable(packs));
        fadu.bean(CountyTerms.class).agree(workshop.own().county(), terms, "test");
    }

    private static Contract ended() {
        return new Contract(Optional.empty(), Optional.of(LocalDate.of(2020, 12, 31)));
    }

    @Test
    void whose_contract_has_ended_is_told_so_at_the_door_and_not_that_the_password_is_wrong() {
        agree(ended(), null, null, null);
        var clerk = visitors.come();
        clerk.open("/login");
        var page = clerk.page();
        page.locator("input[name=username]").fill(workshop.clerk());
        page.locator("input[name=password]").fill("fadu-demo-2026");
        page.locator("button[type=submit]").click();

        assertThat(page.getByText(ENDED)).isVisible();
        assertThat(page).hasURL(fadu.at("/login?contract"));
        assertThat(page.locator("input[name=password]")).isVisible();
        var english = visitors.come().reads("en");
        english.open("/login?contract");
        assertThat(english.page().getByText("please contact the operator")).isVisible();
    }

    @Test
    void who_is_inside_when_the_contract_ends_stands_at_the_door_and_comes_in_when_it_goes_on() {
        var head = visitors.come().signIn(workshop.head());
        agree(ended(), null, null, null);

        head.page().navigate(fadu.at("/township/trends"));
        assertThat(head.page().getByText(ENDED)).isVisible();

        agree(Contract.OPEN, null, null, null);
        head.signIn(workshop.head());
        assertThat(head.page()).hasURL(fadu.at("/township"));
    }

    @Test
    void a_report_for_which_there_is_no_room_is_refused_with_what_to_do() {
        agree(Contract.OPEN, null, 0, null);
        var clerk = visitors.come().signIn(workshop.clerk());
        clerk.open("/township/filing?year=2025");
        clerk.page()
                .locator("input[type=file][accept*='.docx']")
                .setInputFiles(
                        new FilePayload(
                                "report.txt", "text/plain", "本镇开展普法活动 12 场。".getBytes(UTF_8)));

        assertThat(clerk.page().getByText("本县约定的存储空间已满，文件未保存。请联系平台管理员扩容").first()).isVisible();
    }

    @Test
    void no_person_more_than_agreed_is_taken_in_and_the_operator_reads_why() {
        agree(Contract.OPEN, 4, null, null);
        var operator = visitors.come().signIn("operator@demo");
        operator.open("/admin/users");
        operator.byRole(AriaRole.BUTTON, "新增用户").first().click();
        var page = operator.page();
        var dialog = page.locator("vaadin-dialog");
        label(page, "用户名").fill("more" + workshop.own().code());
        label(page, "姓名").fill("王新");
        choose(page, "县", workshop.own().county().name());
        choose(page, "乡镇", workshop.own().name());
        dialog.getByRole(AriaRole.BUTTON).last().click();

        assertThat(dialog.getByText("本县约定的用户数为 4 人，已满。请先停用不再使用的账户")).isVisible();
    }

    private static Locator label(Page page, String label) {
        return page.locator("vaadin-dialog")
                .getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
    }

    private static void choose(Page page, String label, String item) {
        label(page, label).fill(item);
        page.locator("vaadin-combo-box-item")
                .filter(new Locator.FilterOptions().setHasText(item))
                .first()
                .click();
    }

    @Test
    void no_pack_more_than_agreed_is_made_and_the_county_reads_why() {
        agree(Contract.OPEN, null, null, 0);
        var reviewer = visitors.come().signIn(workshop.reviewer());
        reviewer.open("/county/packs");
        reviewer.byRole(AriaRole.BUTTON, "开始制作").click();

        assertThat(reviewer.page().getByText("本县最多同时保留 0 份，已满")).isVisible();
    }
}
