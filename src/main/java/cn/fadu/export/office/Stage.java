package cn.fadu.export.office;

import cn.fadu.export.paper.Part;
import java.awt.geom.Rectangle2D;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFSlide;

/** Where the parts of a paper stand on slides: in the product's own look or in a template's. */
interface Stage {

    /** A titled slide and the room on it. */
    record Place(XSLFSlide slide, Rectangle2D area) {}

    void cover(Part.Cover cover);

    void prose(Part.Prose prose);

    Place page(String title);

    /** How texts are written beside what the stage itself has placed. */
    Voice voice();

    /** A chart now stands there, the last thing on its slide. */
    void charted(Place place, XSLFChart chart);
}
