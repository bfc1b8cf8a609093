package cn.fadu.chart;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Draws charts without a browser. Pictures are kept by everything that is drawn on them, so a
 * picture can only be found again by somebody who already holds all its numbers.
 */
@Component
public class ServerRenderer implements AutoCloseable {

    private static final int CONTEXTS = 2;
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final int LONGEST_OPTION = 4_000_000;
    private static final long CACHED_CHARACTERS = 16_000_000;

    private final EChartsPool pool = new EChartsPool(CONTEXTS, LIMIT);
    private final Cache<Drawn, Picture> pictures =
            Caffeine.newBuilder()
                    .maximumWeight(CACHED_CHARACTERS)
                    .weigher((Drawn _, Picture picture) -> picture.svg().length())
                    .build();

    /** Everything that decides how a picture looks. */
    private record Drawn(Caption caption, List<String> notes, String option) {}

    public Picture picture(ChartSpec spec) {
        var option = ChartOption.of(spec);
        if (option.json().length() > LONGEST_OPTION) {
            throw new ChartFailure("A chart of this many values cannot be drawn");
        }
        return pictures.get(
                new Drawn(spec.caption(), spec.footnotes(), option.json()),
                drawn -> draw(drawn, ChartOption.height(spec), spec.subjects().isEmpty()));
    }

    private Picture draw(Drawn drawn, int height, boolean empty) {
        var palette = OptionTree.text(OptionTree.colours(Palette.LIGHT));
        var chart =
                pool.with(
                        context ->
                                context.svg(
                                        drawn.option(),
                                        palette,
                                        PictureFrame.chartWidth(),
                                        height));
        return new PictureFrame(drawn.caption(), drawn.notes(), Palette.LIGHT)
                .around(chart, height, empty);
    }

    /** ECharts takes seconds to load: do it before the first person asks. */
    @EventListener(ApplicationReadyEvent.class)
    void warmUp() {
        Thread.ofPlatform().daemon().name("chart-warm-up").start(this::drawOnce);
    }

    private void drawOnce() {
        var caption = Caption.of(Locale.SIMPLIFIED_CHINESE, "", new Unit("", 0));
        picture(RankingBars.of(caption, "", List.of())).png(1, false);
    }

    @Override
    public void close() {
        pool.close();
    }
}
