package cn.fadu.pack;

import cn.fadu.chart.ServerRenderer;
import cn.fadu.export.ChartFormat;
import cn.fadu.export.office.SheetsFile;
import cn.fadu.export.office.SlidesFile;
import cn.fadu.export.office.WordFile;
import cn.fadu.export.paper.Paper;
import cn.fadu.export.paper.Progress;
import cn.fadu.export.print.OfdFile;
import cn.fadu.export.print.PdfFile;
import org.springframework.stereotype.Component;

/** Writes a paper in each of the formats that hold several pages. */
@Component
class PackFiles {

    private final ServerRenderer renderer;

    PackFiles(ServerRenderer renderer) {
        this.renderer = renderer;
    }

    byte[] of(Paper paper, ChartFormat format, Progress progress) {
        return switch (format) {
            case PPTX -> SlidesFile.of(paper, progress);
            case DOCX -> WordFile.of(paper, progress);
            case XLSX -> SheetsFile.of(paper, progress);
            case PDF -> PdfFile.of(paper, renderer, progress);
            case OFD -> OfdFile.of(paper, renderer, progress);
            case PNG, SVG, CSV ->
                    throw new IllegalArgumentException("Not a format of several pages: " + format);
        };
    }
}
