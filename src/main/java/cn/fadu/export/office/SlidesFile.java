package cn.fadu.export.office;

import cn.fadu.export.paper.Paper;
import cn.fadu.export.paper.Progress;
import java.awt.Dimension;
import java.io.IOException;
import org.apache.poi.xslf.usermodel.XMLSlideShow;

/** A paper as slides: a part is a slide, its chart is a chart of the office program. */
public final class SlidesFile {

    private static final Dimension WIDE = new Dimension(960, 540);

    private SlidesFile() {}

    public static byte[] of(Paper paper, Progress progress) {
        try (var show = new XMLSlideShow()) {
            show.setPageSize(WIDE);
            return of(paper, progress, show, new OwnStage(show, paper.title()));
        } catch (IOException e) {
            throw new UnwritableFile(e);
        }
    }

    /** In the layouts of a template that was looked through before. */
    public static byte[] of(Paper paper, Progress progress, byte[] template) {
        try (var show = SlideTemplate.opened(template)) {
            return of(paper, progress, show, SlideTemplate.stage(show));
        } catch (IOException e) {
            throw new UnwritableFile(e);
        }
    }

    private static byte[] of(Paper paper, Progress progress, XMLSlideShow show, Stage stage)
            throws IOException {
        var deck = new Deck(show, stage);
        var parts = paper.paged().parts();
        for (var part : parts) {
            progress.step(parts.size());
            deck.add(part);
        }
        return Written.of(show, paper.title());
    }
}
