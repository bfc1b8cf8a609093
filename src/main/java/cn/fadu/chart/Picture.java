package cn.fadu.chart;

import java.awt.Graphics2D;

/**
 * A chart with its caption as SVG, in pixels of a page 960 wide. Painted onto any surface its
 * shapes stay shapes and its texts stay texts.
 */
public record Picture(String svg, int width, int height) {

    /** All texts, from top to bottom as they stand in the file. */
    public java.util.List<String> texts() {
        return SvgTree.elements(SvgTree.parse(svg).getDocumentElement(), "text").stream()
                .map(org.w3c.dom.Node::getTextContent)
                .toList();
    }

    /** Without the sheet of paper behind it. */
    Picture withoutGround() {
        var document = SvgTree.parse(svg);
        SvgTree.elements(document.getDocumentElement(), "rect").stream()
                .filter(rect -> rect.getAttribute("id").equals("ground"))
                .forEach(SvgTree::remove);
        return new Picture(SvgTree.write(document), width, height);
    }

    public void paint(Graphics2D surface, Lettering lettering) {
        painter().paint(surface, lettering);
    }

    /** Read once, it paints the picture as often as it is wanted. */
    public PicturePainter painter() {
        return new PicturePainter(svg);
    }

    /** A PNG of so many pixels for each of the picture's; transparent or on its own ground. */
    public byte[] png(double scale, boolean transparent) {
        return png(scale, transparent, Lettering.BUNDLED);
    }

    public byte[] png(double scale, boolean transparent, Lettering lettering) {
        return new PictureRaster(this, scale, transparent, lettering).png();
    }
}
