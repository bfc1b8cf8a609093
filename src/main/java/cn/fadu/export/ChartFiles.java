package cn.fadu.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.fadu.chart.ChartSpec;
import cn.fadu.chart.Lettering;
import cn.fadu.chart.ServerRenderer;
import cn.fadu.export.data.CsvFile;
import cn.fadu.export.office.SheetsFile;
import cn.fadu.export.office.SlidesFile;
import cn.fadu.export.office.WordFile;
import cn.fadu.export.paper.Paper;
import cn.fadu.export.paper.Progress;
import cn.fadu.export.print.OfdFile;
import cn.fadu.export.print.PdfFile;
import org.springframework.stereotype.Component;

/** Makes a file of a chart, with everything that must always stand on it. */
@Component
public class ChartFiles {

    private static final double SHARP = 2;

    private final ServerRenderer renderer;

    public ChartFiles(ServerRenderer renderer) {
        this.renderer = renderer;
    }

    public byte[] of(ChartSpec chart, ChartFormat format) {
        return of(chart, format, Lettering.BUNDLED);
    }

    /** In the county's own letters where the file brings its letters along. */
    public byte[] of(ChartSpec chart, ChartFormat format, Lettering lettering) {
        return switch (format) {
            case PNG -> png(chart, SHARP, false, lettering);
            case SVG -> renderer.picture(chart).svg().getBytes(UTF_8);
            case CSV -> CsvFile.of(chart);
            case PPTX -> SlidesFile.of(Paper.of(chart), Progress.UNWATCHED);
            case DOCX -> WordFile.of(Paper.described(chart), Progress.UNWATCHED);
            case XLSX -> SheetsFile.of(Paper.of(chart), Progress.UNWATCHED);
            case PDF -> PdfFile.of(Paper.of(chart), renderer, Progress.UNWATCHED, lettering);
            case OFD -> OfdFile.of(Paper.of(chart), renderer, Progress.UNWATCHED, lettering);
        };
    }

    /** So many pixels for each of the picture's, on white or on nothing. */
    public byte[] png(ChartSpec chart, double scale, boolean transparent) {
        return png(chart, scale, transparent, Lettering.BUNDLED);
    }

    public byte[] png(ChartSpec chart, double scale, boolean transparent, Lettering lettering) {
        return renderer.picture(chart).png(scale, transparent, lettering);
    }
}
