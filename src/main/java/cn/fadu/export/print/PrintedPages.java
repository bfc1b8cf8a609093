package cn.fadu.export.print;

import cn.fadu.chart.ServerRenderer;
import cn.fadu.export.paper.Paper;
import cn.fadu.export.paper.Progress;
import java.util.List;

/** A paper laid out on pages, once for every format that shows pages. */
public final class PrintedPages {

    private PrintedPages() {}

    public static List<Leaf> of(Paper paper, ServerRenderer renderer, Progress progress) {
        return new PaperLayout(paper, renderer).leaves(progress);
    }
}
