package cn.fadu.export.print;

import cn.fadu.chart.ChartFont;
import cn.fadu.chart.ChartSpec;
import cn.fadu.chart.LineBreaks;
import cn.fadu.chart.Picture;
import cn.fadu.chart.ServerRenderer;
import cn.fadu.export.paper.Paper;
import cn.fadu.export.paper.Part;
import cn.fadu.export.paper.Progress;
import java.util.ArrayList;
import java.util.List;

/** Lays a paper out on A4 pages lying on their side, a part to a page or more. */
final class PaperLayout {

    static final double WIDTH = 842;
    static final double HEIGHT = 595;

    private static final double LEFT = 48;
    private static final double INNER = WIDTH - 2 * LEFT;
    private static final double TOP = 92;
    private static final double BOTTOM = 556;

    private final Paper paper;
    private final ServerRenderer renderer;
    private final List<Leaf> leaves = new ArrayList<>();

    PaperLayout(Paper paper, ServerRenderer renderer) {
        this.paper = paper;
        this.renderer = renderer;
    }

    List<Leaf> leaves(Progress progress) {
        var parts = paper.paged().parts();
        try (var pictures = renderer.ahead(charts(parts))) {
            for (var part : parts) {
                progress.step(parts.size());
                switch (part) {
                    case Part.Cover cover -> cover(cover);
                    case Part.Prose prose -> prose(prose);
                    case Part.Figure figure -> figure(figure, pictures.next());
                    case Part.Listing listing -> listing(listing);
                }
            }
        }
        return leaves;
    }

    private static List<ChartSpec> charts(List<Part> parts) {
        return parts.stream()
                .filter(Part.Figure.class::isInstance)
                .map(part -> ((Part.Figure) part).chart())
                .toList();
    }

    private void cover(Part.Cover cover) {
        var leaf = blank();
        leaf.fill(0, 0, 16, HEIGHT, "accent");
        var y = 200.0;
        for (var line : lines(cover.title(), 32, true, 720)) {
            leaf.text(line, 76, y, 32, true, "ink");
            y += 42;
        }
        for (var line : lines(cover.subtitle(), 17, false, 700)) {
            leaf.text(line, 76, y + 6, 17, false, "muted");
            y += 26;
        }
        y = 470 - 20.0 * (cover.lines().size() - 3);
        for (var line : cover.lines()) {
            leaf.text(line, 76, y, 12, false, "muted");
            y += 20;
        }
    }

    private void prose(Part.Prose prose) {
        var leaf = page(prose.title());
        var y = TOP + 18;
        for (var sentence : prose.sentences()) {
            for (var line : lines(sentence, 14, false, INNER)) {
                if (y > BOTTOM) {
                    leaf = page(prose.title());
                    y = TOP + 18;
                }
                leaf.text(line, LEFT, y, 14, false, "ink");
                y += 25;
            }
            y += 9;
        }
    }

    /** The picture brings its title, its unit and its small print along. */
    private void figure(Part.Figure figure, Picture picture) {
        var leaf = blank();
        number(leaf);
        var y = 30.0;
        for (var sentence : figure.sentences()) {
            for (var line : lines(sentence, 12, false, INNER)) {
                leaf.text(line, LEFT, y + 12, 12, false, "ink");
                y += 19;
            }
        }
        var room = BOTTOM - y;
        var width = Math.min(WIDTH - 48, room * picture.width() / picture.height());
        leaf.picture(picture, (WIDTH - width) / 2, y, width);
    }

    private void listing(Part.Listing listing) {
        var leaf = page(listing.title());
        var notes =
                listing.notes().stream()
                        .flatMap(note -> lines(note, 9, false, INNER).stream())
                        .toList();
        var bottom = BOTTOM - 13.0 * notes.size();
        new PrintedTable(listing.table(), LEFT, INNER).on(leaf, TOP - 8, bottom - 8);
        var y = bottom + 8;
        for (var note : notes) {
            leaf.text(note, LEFT, y, 9, false, "muted");
            y += 13;
        }
    }

    private Leaf page(String title) {
        var leaf = blank();
        leaf.fill(0, 40, 8, 26, "accent");
        var y = 62.0;
        var size = title.length() > 30 ? 16 : 20;
        for (var line : new LineBreaks(ChartFont.BOLD, size).lines(title, INNER, 2)) {
            leaf.text(line, LEFT, y, size, true, "ink");
            y += size + 2;
        }
        number(leaf);
        return leaf;
    }

    private void number(Leaf leaf) {
        var number = String.valueOf(leaves.size());
        leaf.text(number, WIDTH - LEFT - 6, 576, 9, false, "muted");
        var breaks = new LineBreaks(ChartFont.REGULAR, 9);
        leaf.text(breaks.shortened(paper.title(), 500), LEFT, 576, 9, false, "muted");
    }

    private Leaf blank() {
        var leaf = new Leaf(WIDTH, HEIGHT);
        leaves.add(leaf);
        return leaf;
    }

    private static List<String> lines(String text, double size, boolean bold, double width) {
        return new LineBreaks(ChartFont.of(bold), size).lines(text, width, 0.0);
    }
}
