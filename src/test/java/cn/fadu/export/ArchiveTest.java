package cn.fadu.export;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.chart.ChartSpec;
import cn.fadu.chart.Lettering;
import cn.fadu.chart.OwnFont;
import cn.fadu.chart.Samples;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every PDF can be kept for good: PDF/A-2. */
class ArchiveTest {

    static List<ChartSpec> charts() {
        return Samples.all();
    }

    @ParameterizedTest
    @MethodSource("charts")
    void a_chart_as_pdf_keeps_every_rule_of_the_archive(ChartSpec chart) {
        assertThat(Archive.faults(Rendered.of(chart, ChartFormat.PDF))).isEmpty();
    }

    @Test
    void it_does_so_in_a_font_of_the_countys_own() throws Exception {
        var own = OwnFont.of("Own", TestFonts.with("法治政府建设综合得分年云溪街道"));
        var lettering = new Lettering(Optional.of(own), Optional.of(own));
        var pdf = Rendered.FILES.of(Samples.ranking(), ChartFormat.PDF, lettering);
        assertThat(Archive.faults(pdf)).isEmpty();
    }
}
