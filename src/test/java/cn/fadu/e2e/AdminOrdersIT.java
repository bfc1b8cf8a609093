package cn.fadu.e2e;

import static cn.fadu.e2e.OperatorIT.confirm;
import static cn.fadu.e2e.OperatorIT.order;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.identity.Accounts;
import cn.fadu.identity.CountyTerms;
import cn.fadu.identity.NewAccount;
import cn.fadu.tenancy.County;
import cn.fadu.tenancy.HalfAway;
import cn.fadu.tenancy.Lifecycle;
import cn.fadu.tenancy.Registry;
import cn.fadu.tenancy.State;
import cn.fadu.tenancy.Township;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Each order of the operator's pages given once, by the page alone; two cells. */
@Tag("browser")
class AdminOrdersIT {

    private static RunningFadu fadu;

    @RegisterExtension final Visitors visitors = new Visitors(() -> fadu);
    @TempDir private Path folder;

    @BeforeAll
    static void start() {
        fadu = RunningFadu.on(HalfAway.databases());
        var who = NewAccount.operator("operator@test", "平台管理员");
        fadu.bean(Accounts.class).create(who, "fadu-demo-2026", "test");
    }

    @AfterAll
    static void stop() {
        fadu.stop();
    }

    private static County county(String code) {
        return fadu.bean(Registry.class).county(code).orElseThrow();
    }

    private static Township township(String end) {
        var county = county(HalfAway.AWAY);
        return fadu.bean(Registry.class).township(county, county.code() + end).orElseThrow();
    }

    private Visitor operator(String page) {
        var operator = visitors.come().signIn("operator@test");
        operator.open(page);
        return operator;
    }

    private static Locator field(Visitor operator, String label) {
        return operator.page()
                .locator("vaadin-dialog")
                .getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
    }

    private static void part(Visitor operator, String which, String end, String name) {
        field(operator, "行政区划代码" + which).fill(HalfAway.AWAY + end);
        field(operator, "名称" + which).fill(name);
    }

    private static void expect(Visitor operator, String told) {
        assertThat(operator.page().getByText(told).first()).isVisible();
    }

    private static void send(Visitor operator, Path export) {
        var page = operator.page();
        page.locator("vaadin-dialog vaadin-upload input[type=file]").setInputFiles(export);
        assertThat(page.locator("vaadin-upload-file[complete]")).isAttached();
    }

    @Test
    void a_township_is_added_split_merged_and_restored() {
        var operator = operator("/admin/townships?county=" + HalfAway.AWAY);

        operator.byRole(AriaRole.BUTTON, "新增乡镇").first().click();
        confirm(operator, "新增乡镇");
        expect(operator, "9 位数字");
        part(operator, "", "002", "东镇");
        confirm(operator, "新增乡镇");
        expect(operator, "已新增“东镇”");

        order(operator, "东镇", "拆分");
        part(operator, " 1", "003", "南镇");
        part(operator, " 2", "004", "北镇");
        confirm(operator, "拆分");
        expect(operator, "“东镇”已拆分为：南镇 北镇");

        operator.byRole(AriaRole.BUTTON, "合并乡镇").first().click();
        part(operator, "", "005", "南北镇");
        choose(operator, "南镇");
        confirm(operator, "确认合并");
        expect(operator, "至少选择两个乡镇");
        choose(operator, "北镇");
        confirm(operator, "确认合并");
        expect(operator, "已合并为“南北镇”");

        var file = folder.resolve("township.zip");
        fadu.bean(Lifecycle.class).export("test", township("005"), file);
        operator.byRole(AriaRole.BUTTON, "从导出文件还原").first().click();
        confirm(operator, "还原");
        expect(operator, "请先上传导出文件");
        send(operator, file);
        field(operator, "还原后的代码").fill(HalfAway.AWAY + "006");
        confirm(operator, "还原");
        expect(operator, "已还原“南北镇”，代码 " + HalfAway.AWAY + "006");

        var registry = fadu.bean(Registry.class);
        assertThat(registry.state(township("006"))).isEqualTo(State.ACTIVE);
        assertThat(registry.townships(county(HalfAway.AWAY)))
                .extracting(Township::name)
                .containsExactly("样镇", "东镇", "南镇", "北镇", "南北镇", "南北镇");
        assertThat(operator.page().getByText("已撤并")).hasCount(3);
    }

    private static void choose(Visitor operator, String township) {
        var box = field(operator, "合并哪些乡镇");
        box.click();
        box.fill(township);
        operator.page()
                .locator("vaadin-multi-select-combo-box-item")
                .filter(new Locator.FilterOptions().setHasText(township))
                .first()
                .click();
        box.press("Tab");
    }

    @Test
    void a_countys_terms_are_kept_and_it_is_restored_and_moved() {
        var operator = operator("/admin/counties");
        var name = county(HalfAway.HERE).name();

        order(operator, name, "约定…");
        field(operator, "合同起始日").fill("2031-01-01");
        field(operator, "合同起始日").press("Enter");
        field(operator, "合同截止日").fill("2030-12-31");
        field(operator, "合同截止日").press("Enter");
        field(operator, "用户数").fill("30");
        field(operator, "用户数").press("Tab");
        confirm(operator, "保存");
        expect(operator, "截止日不能早于起始日");
        field(operator, "合同起始日").fill("2020-01-01");
        field(operator, "合同起始日").press("Enter");
        confirm(operator, "保存");
        expect(operator, "已保存“" + name + "”的约定");
        var terms = fadu.bean(CountyTerms.class).of(county(HalfAway.HERE));
        assertThat(terms.people()).contains(30);
        assertThat(terms.contract().until()).contains(LocalDate.of(2030, 12, 31));

        var file = folder.resolve("county.zip");
        fadu.bean(Lifecycle.class).export("test", county(HalfAway.HERE), file);
        operator.byRole(AriaRole.BUTTON, "从导出文件还原").first().click();
        send(operator, file);
        field(operator, "还原后的代码").fill("550011");
        confirm(operator, "还原");
        expect(operator, "已还原“" + name + "”，代码 550011");

        order(operator, "550011", "迁移…");
        confirm(operator, "开始迁移");
        expect(operator, "请填写");
        operator.page().locator("vaadin-dialog vaadin-select").click();
        operator.page()
                .locator("vaadin-select-item:visible")
                .filter(new Locator.FilterOptions().setHasText("second"))
                .click();
        confirm(operator, "开始迁移");
        expect(operator, "“" + name + "”已迁至 second");
        assertThat(county("550011").cell()).isEqualTo("second");
    }
}
