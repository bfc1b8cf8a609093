package cn.fadu.chart;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Draws charts without a browser. Pictures are kept by everything that is drawn on them, so a
 * picture can only be found again by somebody who already holds all its numbers.
 */
@Component
public class ServerRenderer implements AutoCloseable {

    private static final int CONTEXTS =
            Math.clamp(Runtime.getRuntime().availableProcessors(), 2, 4);
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final int LONGEST_OPTION = 4_000_000;
    private static final long CACHED_CHARACTERS = 16_000_000;

    private final EChartsPool pool = new EChartsPool(CONTEXTS, LIMIT);
    private final ExecutorService hands =
            Executors.newFixedThreadPool(
                    CONTEXTS, Thread.ofPlatform().daemon().name("chart-drawing-", 1).factory());
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

    /**
     * Begins to draw all of them with as many hands as there are; they are taken in their order.
     */
    public Ahead ahead(List<ChartSpec> charts) {
        return new Ahead(charts.stream().map(chart -> hands.submit(() -> picture(chart))).toList());
    }

    /** Pictures on their way; what nobody took is given up when it is closed. */
    public static final class Ahead implements AutoCloseable {

        private final List<Future<Picture>> begun;
        private final Iterator<Future<Picture>> waiting;

        private Ahead(List<Future<Picture>> begun) {
            this.begun = begun;
            this.waiting = begun.iterator();
        }

        public Picture next() {
            try {
                return waiting.next().get();
            } catch (ExecutionException failure) {
                throw new ChartFailure(failure);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new ChartFailure(interrupted);
            }
        }

        @Override
        public void close() {
            begun.forEach(picture -> picture.cancel(false));
        }
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

    /** One context reads the script for all; the others follow when two people ask at once. */
    private void drawOnce() {
        var blank = Caption.of(Locale.SIMPLIFIED_CHINESE, "", new Unit("", 0));
        picture(RankingBars.of(blank, "", List.of())).png(1, false);
    }

    @Override
    public void close() {
        hands.shutdownNow();
        pool.close();
    }
}
