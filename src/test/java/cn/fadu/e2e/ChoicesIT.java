package cn.fadu.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is chosen on a page lives in its address, or in what the county keeps. */
@Tag("browser")
class ChoicesIT {

    @RegisterExtension final Visitors visitors = new Visitors();

    private final RunningFadu fadu = RunningFadu.get();

    @Test
    void a_filter_is_an_address_that_can_be_gone_back_from_and_kept() {
        var leader = visitors.come().signIn("leader@demo");
        leader.open("/county/ranking");
        var by = leader.page().getByLabel("排名依据");
        by.fill("调解成功率");
        leader.page().locator("vaadin-combo-box-item:visible").first().click();
        leader.page().waitForURL(Pattern.compile("by=F03"));
        leader.settle();
        var kept = leader.page().url();
        assertThat(drawn(leader)).isVisible();

        leader.page().goBack();
        leader.page().waitForURL(Pattern.compile("/county/ranking$"));
        leader.settle();
        assertThat(drawn(leader)).hasCount(0);
        assertThat(by).hasValue("总分");

        var other = visitors.come().signIn("reviewer@demo");
        other.open(kept.substring(fadu.at("").length()));
        assertThat(drawn(other)).isVisible();
        assertThat(other.page().getByLabel("排名依据")).hasValue("F03 调解成功率");
        assertThat(leader.troubles()).isEmpty();
    }

    @Test
    void an_indicator_to_compare_is_found_by_typing_also_where_there_is_no_room_for_the_tree() {
        var leader = visitors.come().signIn("leader@demo");
        leader.open("/county/compare?indicator=F03");
        var tree = leader.page().locator(".county-tree");
        leader.page().setViewportSize(1920, 1080);
        assertThat(tree).isVisible();
        leader.page().setViewportSize(1366, 768);
        assertThat(tree).isHidden();

        leader.page().getByLabel("指标", new GetByLabelOptions().setExact(true)).fill("信访受理");
        leader.page().locator("vaadin-combo-box-item:visible").first().click();
        leader.page().waitForURL(Pattern.compile("indicator=F06"));
        assertThat(leader.byRole(AriaRole.HEADING, "F06 信访受理件数")).isVisible();
        assertThat(leader.troubles()).isEmpty();
    }

    @Test
    void a_threshold_is_set_once_kept_and_dropped() {
        var workshop = new Workshop(fadu, "青榆镇", 2025);
        var reviewer = visitors.come().signIn(workshop.reviewer());
        reviewer.open("/county/thresholds");
        assertThat(reviewer.page().getByText("还没有提醒条件")).isVisible();

        reviewer.page().getByLabel("数值").fill("180");
        reviewer.byRole(AriaRole.BUTTON, "添加").click();
        assertThat(reviewer.page().getByText("比率填 0 到 100 之间的数").first()).isVisible();

        reviewer.page().getByLabel("数值").fill("80");
        reviewer.byRole(AriaRole.BUTTON, "添加").click();
        var row = reviewer.page().locator("tbody tr").filter(named("任何比率"));
        assertThat(row).hasCount(1);
        assertThat(row).containsText("80%");

        reviewer.open("/county/thresholds");
        assertThat(row).hasCount(1);
        row.getByText("删除").click();
        assertThat(reviewer.page().getByText("还没有提醒条件")).isVisible();
        assertThat(reviewer.troubles()).isEmpty();
    }

    private static Locator drawn(Visitor visitor) {
        return visitor.page().locator(".fadu-chart-title").filter(named("年调解成功率")).first();
    }

    private static Locator.FilterOptions named(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }
}
