package cn.fadu.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.fadu.tenancy.Registry;
import cn.fadu.tenancy.State;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The operator takes a county in and leads its townships through their life, by pages alone. */
@Tag("browser")
class OperatorIT {

    private static final AtomicInteger NUMBER = new AtomicInteger(790_000);

    @RegisterExtension final Visitors visitors = new Visitors();
    @TempDir private Path folder;

    private final String code = String.valueOf(NUMBER.incrementAndGet());
    private final RunningFadu fadu = RunningFadu.get();

    static void fill(Page page, String label, String text) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(text);
    }

    private Visitor operator() {
        return visitors.come().signIn("operator@demo");
    }

    private Path sheet(String rows) throws java.io.IOException {
        var file = folder.resolve("roster.csv");
        return Files.writeString(
                file, "代码,名称,类别,起始年度,用户名,角色,电子邮箱\n" + rows, StandardCharsets.UTF_8);
    }

    static void order(Visitor visitor, String row, String deed) {
        var page = visitor.page();
        page.locator("tr")
                .filter(new Locator.FilterOptions().setHasText(row))
                .locator("vaadin-menu-bar-button")
                .first()
                .click();
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(deed).setExact(true))
                .click();
    }

    static void confirm(Visitor visitor, String verb) {
        visitor.page()
                .locator("vaadin-dialog vaadin-button")
                .filter(new Locator.FilterOptions().setHasText(verb))
                .last()
                .click();
    }

    @Test
    void a_county_goes_live_from_one_sheet_and_its_reviewer_comes_in_by_the_link()
            throws Exception {
        var operator = operator();
        operator.open("/admin/onboarding");
        var page = operator.page();
        page.getByText("上传表格").click();
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(
                        sheet(
                                """
                                %1$s,新县%1$s,,,,,
                                %1$s001,甲镇,镇,2024,,,
                                %1$s,王审核,,,wang%1$s,县级审核人,
                                """
                                        .formatted(code)));
        assertThat(page.getByText("表格无误")).isVisible();
        operator.byRole(AriaRole.BUTTON, "开通").last().click();
        assertThat(page.getByText("“新县" + code + "”已开通")).isVisible();
        var link = page.locator("vaadin-text-field[readonly] input").inputValue();

        var reviewer = visitors.come();
        reviewer.page().navigate(link);
        reviewer.settle();
        fill(reviewer.page(), "新密码", "fadu-demo-2026");
        fill(reviewer.page(), "再次输入新密码", "fadu-demo-2026");
        reviewer.byRole(AriaRole.BUTTON, "设置密码").click();
        assertThat(reviewer.page().getByText("密码已设置")).isVisible();
        reviewer.signIn("wang" + code);
        reviewer.open("/county/settings");
        assertThat(reviewer.page().getByText("新县" + code).first()).isVisible();
    }

    @Test
    void a_sheet_with_faults_names_each_cell_and_changes_nothing() throws Exception {
        var operator = operator();
        operator.open("/admin/townships?county=990001");
        operator.byRole(AriaRole.BUTTON, "从表格新增").click();
        operator.page()
                .locator("vaadin-upload input[type=file]")
                .setInputFiles(sheet("990001001,重镇,镇,,,,\n99,短镇,镇,,,,\n"));

        assertThat(operator.page().getByText("表格有 2 处需要改正")).isVisible();
        assertThat(operator.page().getByText("该代码已被使用。")).isVisible();
        confirm(operator, "全部新增");
        assertThat(operator.page().getByText("请先上传一张没有错误的表格")).isVisible();
    }

    @Test
    void a_township_is_renamed_suspended_resumed_exported_and_dropped() {
        new Workshop(fadu, "样溪镇", 2024);
        var registry = fadu.bean(Registry.class);
        var county =
                registry.counties().stream()
                        .filter(one -> one.name().startsWith("测试县"))
                        .toList()
                        .getLast();
        var operator = operator();
        operator.open("/admin/townships?county=" + county.code());
        var page = operator.page();

        order(operator, "样溪镇", "更名");
        fill(page, "新名称", "新溪镇");
        confirm(operator, "更名");
        assertThat(page.getByText("已更名为“新溪镇”")).isVisible();

        order(operator, "新溪镇", "暂停");
        confirm(operator, "暂停");
        assertThat(page.getByText("“新溪镇”已暂停使用")).isVisible();
        order(operator, "新溪镇", "恢复");
        confirm(operator, "恢复");
        assertThat(page.getByText("“新溪镇”已恢复使用")).isVisible();

        order(operator, "新溪镇", "导出");
        confirm(operator, "导出");
        var download = page.waitForDownload(() -> page.locator("a[download]").click());
        org.assertj.core.api.Assertions.assertThat(download.path()).isNotEmptyFile();
        confirm(operator, "关闭");

        order(operator, "新溪镇", "删除…");
        confirm(operator, "确认删除");
        assertThat(page.getByText("输入的代码不是 " + county.code() + "001")).isVisible();
        fill(page, "请输入代码 " + county.code() + "001 以确认", county.code() + "001");
        confirm(operator, "确认删除");
        assertThat(page.getByText("“新溪镇”已删除")).isVisible();
        org.assertj.core.api.Assertions.assertThat(registry.township(county, county.code() + "001"))
                .isEmpty();
        org.assertj.core.api.Assertions.assertThat(registry.state(county)).isEqualTo(State.ACTIVE);
    }
}
