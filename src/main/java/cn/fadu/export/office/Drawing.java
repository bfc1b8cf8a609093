package cn.fadu.export.office;

import cn.fadu.chart.Palette;

/** The pieces of DrawingML that charts are made of. */
final class Drawing {

    private static final int EMU = 12_700;

    private Drawing() {}

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** The colour of a role; an empty role draws nothing. */
    static String fill(String role) {
        return role.isEmpty()
                ? "<a:noFill/>"
                : "<a:solidFill><a:srgbClr val=\"%s\"/></a:solidFill>"
                        .formatted(Palette.LIGHT.of(role).substring(1).toUpperCase());
    }

    static String stroke(String role, double points, boolean dashed) {
        return "<a:ln w=\"%d\" cap=\"rnd\">%s%s<a:round/></a:ln>"
                .formatted(
                        Math.round(points * EMU),
                        fill(role),
                        dashed ? "<a:prstDash val=\"dash\"/>" : "");
    }

    /** Shape properties of a line alone. */
    static void line(StringBuilder xml, String role, double points, boolean dashed) {
        xml.append("<c:spPr>").append(stroke(role, points, dashed)).append("</c:spPr>");
    }

    static void textProperties(StringBuilder xml, double size, boolean bold, String role) {
        xml.append("<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz=\"");
        xml.append(Math.round(size * 100)).append("\" b=\"").append(bold ? 1 : 0).append("\">");
        xml.append(fill(role)).append(fonts());
        xml.append("</a:defRPr></a:pPr><a:endParaRPr lang=\"zh-CN\"/></a:p></c:txPr>");
    }

    static void title(StringBuilder xml, String text, double size, boolean bold) {
        xml.append("<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:rPr lang=\"zh-CN\" sz=\"");
        xml.append(Math.round(size * 100)).append("\" b=\"").append(bold ? 1 : 0).append("\">");
        xml.append(fill(bold ? "ink" : "muted")).append(fonts()).append("</a:rPr><a:t>");
        xml.append(escaped(text)).append("</a:t></a:r></a:p></c:rich></c:tx>");
        xml.append("<c:overlay val=\"0\"/></c:title>");
    }

    static String fonts() {
        return "<a:latin typeface=\"%1$s\"/><a:ea typeface=\"%1$s\"/>".formatted(CellStyles.FONT);
    }
}
