package cn.fadu.export.paper;

import cn.fadu.chart.ChartSpec;
import cn.fadu.chart.ChartTable;
import java.util.List;

/** One step of a paper: a slide, a page, a section or a worksheet, as the format has it. */
public sealed interface Part {

    String title();

    /** What stands in front: whose paper it is, of which year and edition. */
    record Cover(String title, String subtitle, List<String> lines) implements Part {

        public Cover {
            lines = List.copyOf(lines);
        }
    }

    /** Sentences, one to a paragraph. */
    record Prose(String title, List<String> sentences) implements Part {

        public Prose {
            sentences = List.copyOf(sentences);
        }
    }

    /** A chart, and the sentences that say what it shows. */
    record Figure(ChartSpec chart, List<String> sentences) implements Part {

        public Figure {
            sentences = List.copyOf(sentences);
        }

        @Override
        public String title() {
            return chart.caption().title();
        }
    }

    /** A table that no chart belongs to. */
    record Listing(String title, ChartTable table, List<String> notes) implements Part {

        public Listing {
            notes = List.copyOf(notes);
        }
    }
}
