package cn.fadu.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Drawing sixty townships takes a browser a while: it is done when something has changed. */
class ChartsIT {

    private static final String TOUCH_AND_DARKEN =
            """
            async () => {
                const charts = [...document.querySelectorAll('fadu-chart .fadu-chart-plot')]
                    .map(plot => echarts.getInstanceByDom(plot)).filter(Boolean);
                let drawn = 0;
                const frames = async count => {
                    while (count--) { await new Promise(requestAnimationFrame); }
                };
                await frames(5);
                charts.forEach(chart => chart.on('rendered', () => drawn++));
                document.body.classList.toggle('touched');
                await frames(5);
                const touched = drawn;
                document.documentElement.style.colorScheme = 'dark';
                await frames(10);
                return [charts.length, touched, drawn];
            }
            """;

    private final Visitors visitors = new Visitors();

    @AfterEach
    void leave() {
        visitors.leave();
    }

    @Test
    void a_chart_is_drawn_again_when_its_colours_change_and_not_when_they_stay() {
        var page = visitors.come().signIn("leader@demo").page();
        page.navigate(RunningFadu.get().at("/county"));
        page.waitForSelector("fadu-chart svg");

        var seen = (List<?>) Objects.requireNonNull(page.evaluate(TOUCH_AND_DARKEN));

        assertThat(number(seen, 0)).isPositive();
        assertThat(number(seen, 1)).isZero();
        assertThat(number(seen, 2)).isGreaterThanOrEqualTo(number(seen, 0));
    }

    private static int number(List<?> seen, int place) {
        return ((Number) Objects.requireNonNull(seen.get(place))).intValue();
    }
}
