package cn.fadu.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A county uploads the outlines of its townships and sees its figures on them. */
@Tag("browser")
class MapIT {

    private static final String OUTLINE =
            """
            {"type":"Feature","properties":{"name":"%s"},"geometry":{"type":"Polygon",
            "coordinates":[[[%d,27],[%d,27],[%d,28],[%d,28],[%d,27]]]}}""";

    @RegisterExtension final Visitors visitors = new Visitors();

    private static String outline(String name, int at) {
        return OUTLINE.formatted(name, at, at + 1, at + 1, at, at);
    }

    private static void upload(Visitor reviewer, String text) {
        var file = new FilePayload("map.geojson", "", text.getBytes(StandardCharsets.UTF_8));
        card(reviewer).locator("input[type=file]").setInputFiles(file);
    }

    private static Locator card(Visitor reviewer) {
        return reviewer.page().locator("#map");
    }

    @Test
    void a_map_is_explained_uploaded_matched_by_hand_shown_and_removed() {
        BigCounty.in(RunningFadu.get()::bean);
        var reviewer = visitors.come().signIn("reviewer@big");
        reviewer.open("/county/compare");
        reviewer.page().getByText("去上传地图").click();
        assertThat(card(reviewer)).containsText("GeoJSON");

        upload(reviewer, "{\"features\":[" + outline("云源乡", 500) + "]}");
        assertThat(card(reviewer)).containsText("第 1 个区域的坐标超出经纬度范围");

        upload(reviewer, "{\"features\":[" + outline("云源乡", 110) + "," + outline("旧名", 111) + "]}");
        assertThat(card(reviewer)).containsText("60 个乡镇（街道）中已对应 1 个");
        assertThat(card(reviewer)).containsText("地图上未对应乡镇的区域：旧名");

        var box = card(reviewer).locator("vaadin-combo-box").first();
        box.locator("input").fill("旧名");
        reviewer.page().locator("vaadin-combo-box-item:visible").getByText("旧名").click();
        assertThat(card(reviewer)).containsText("60 个乡镇（街道）中已对应 2 个");

        reviewer.open("/county/compare");
        reviewer.drawn();
        assertThat(reviewer.page().getByText("有 58 个不在图上").first()).isVisible();

        reviewer.open("/county/settings");
        card(reviewer).getByText("移除地图").click();
        assertThat(card(reviewer).getByText("移除地图")).hasCount(0);
        assertThat(reviewer.troubles()).isEmpty();
    }
}
