package cn.fadu.export.office;

import cn.fadu.export.paper.Paper;
import cn.fadu.export.paper.Part;
import cn.fadu.export.paper.Progress;
import java.awt.Dimension;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.xslf.usermodel.XMLSlideShow;

/** A paper as slides: a part is a slide, its chart is a chart of the office program. */
public final class SlidesFile {

    private static final Dimension WIDE = new Dimension(960, 540);

    private SlidesFile() {}

    public static byte[] of(Paper paper, Progress progress) {
        try (var show = new XMLSlideShow()) {
            show.setPageSize(WIDE);
            var deck = new Deck(show, paper.title());
            var parts = paper.paged().parts();
            for (var part : parts) {
                progress.step(parts.size());
                add(deck, part);
            }
            return written(show, paper);
        } catch (IOException e) {
            throw new UnwritableFile(e);
        }
    }

    private static void add(Deck deck, Part part) {
        switch (part) {
            case Part.Cover cover -> deck.cover(cover);
            case Part.Prose prose -> deck.prose(prose);
            case Part.Figure figure -> deck.figure(figure);
            case Part.Listing listing -> deck.listing(listing);
        }
    }

    private static byte[] written(XMLSlideShow show, Paper paper) throws IOException {
        var core = show.getProperties().getCoreProperties();
        core.setTitle(paper.title());
        core.setCreator("Fadu");
        var bytes = new ByteArrayOutputStream();
        show.write(bytes);
        return bytes.toByteArray();
    }
}
