package cn.fadu.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A filing goes back with a reason and a remark; whoever decides after that is told. */
@Tag("browser")
class ReviewIT {

    @RegisterExtension final Visitors visitors = new Visitors();

    private final RunningFadu fadu = RunningFadu.get();

    @Test
    void a_filing_goes_back_with_its_reason_and_a_later_decision_comes_to_nothing() {
        var workshop = new Workshop(fadu, "青杨镇", 2025);
        workshop.typed("A04", "91");
        var path = workshop.filed();
        var first = visitors.come().signIn(workshop.reviewer());
        var second = visitors.come().signIn(workshop.reviewer());
        first.open(path);
        second.open(path);

        first.page().getByText("批注").first().click();
        first.page().locator("vaadin-dialog textarea").fill("请附考试成绩单。");
        first.page().getByText("保存批注").click();
        assertThat(first.page().getByText("请附考试成绩单。").first()).isVisible();

        first.byRole(AriaRole.BUTTON, "退回修改").click();
        assertThat(first.page().locator("vaadin-text-area [slot=error-message]"))
                .hasText("退回时请写明意见。");
        first.page().getByLabel("退回意见").fill("参考率与台账不一致。");
        first.byRole(AriaRole.BUTTON, "退回修改").click();
        assertThat(first.page().getByText("没有待审核的填报")).isVisible();

        second.byRole(AriaRole.BUTTON, "审核通过").click();
        assertThat(second.page().getByText("已退回这份填报，您的决定没有生效。")).isVisible();
        assertThat(second.byRole(AriaRole.BUTTON, "审核通过")).hasCount(0);

        var clerk = visitors.come().signIn(workshop.clerk());
        clerk.open("/township/filing?year=2025");
        assertThat(clerk.page().getByText("参考率与台账不一致。").first()).isVisible();
        assertThat(clerk.page().getByText("请附考试成绩单。").first()).isVisible();
        assertThat(first.troubles()).isEmpty();
        assertThat(second.troubles()).isEmpty();
        assertThat(clerk.troubles()).isEmpty();
    }

    @Test
    void a_press_counts_although_the_complaint_above_the_button_goes_away_beneath_it() {
        var workshop = new Workshop(fadu, "青柳镇", 2025);
        workshop.typed("A04", "91");
        var reviewer = visitors.come().signIn(workshop.reviewer());
        reviewer.open(workshop.filed());
        var back = reviewer.byRole(AriaRole.BUTTON, "退回修改");
        back.click();
        var complaint = reviewer.page().locator("vaadin-text-area [slot=error-message]");
        assertThat(complaint).isVisible();

        reviewer.page().getByLabel("退回意见").fill("参考率与台账不一致。");
        var place = back.boundingBox();
        var mouse = reviewer.page().mouse();
        mouse.move(place.x + place.width / 2, place.y + place.height - 2);
        mouse.down();
        assertThat(complaint).isHidden();
        mouse.up();
        assertThat(reviewer.page().getByText("没有待审核的填报")).isVisible();
    }

    @Test
    void a_filing_of_another_county_is_answered_as_one_that_never_was() {
        var own = new Workshop(fadu, "青枫镇", 2025);
        var other = new Workshop(fadu, "赤枫镇", 2025);
        other.typed("A04", "91");
        var path = other.filed();
        var reviewer = visitors.come().signIn(own.reviewer());

        reviewer.open(path);
        var foreign = reviewer.page().locator("main").innerText();
        reviewer.open("/county/review/%s/2025/77".formatted(own.own().code()));

        assertThat(reviewer.page().locator("main").innerText()).isEqualTo(foreign);
        assertThat(foreign).contains("没有这个页面").doesNotContain("赤枫镇");
    }

    @Test
    void filings_without_anything_odd_are_chosen_and_approved_together() {
        var workshop = new Workshop(fadu, "青桐镇", 2025);
        workshop.typedAsTheYearBefore();
        workshop.filed();
        var reviewer = visitors.come().signIn(workshop.reviewer());
        reviewer.open("/county/review");
        var together = reviewer.byRole(AriaRole.BUTTON, "通过选中的 0 份");
        assertThat(together).isDisabled();

        reviewer.page().getByLabel("选择 青桐镇").check();
        reviewer.byRole(AriaRole.BUTTON, "通过选中的 1 份").click();
        reviewer.page().locator("vaadin-confirm-dialog").getByText("审核通过").last().click();

        assertThat(reviewer.page().getByText("已通过 1 份填报。").first()).isVisible();
        assertThat(reviewer.page().getByText("没有待审核的填报")).isVisible();
        assertThat(reviewer.troubles()).isEmpty();
    }
}
