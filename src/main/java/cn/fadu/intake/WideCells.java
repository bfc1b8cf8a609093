package cn.fadu.intake;

import java.util.Set;
import org.apache.tika.parser.html.DefaultHtmlMapper;
import org.jspecify.annotations.Nullable;

/** Lets through what a web page's table says of cells over several columns and rows. */
final class WideCells extends DefaultHtmlMapper {

    private static final Set<String> CELLS = Set.of("td", "th");
    private static final Set<String> SPANS = Set.of("colspan", "rowspan");

    @Override
    public @Nullable String mapSafeAttribute(String element, String attribute) {
        return CELLS.contains(element) && SPANS.contains(attribute)
                ? attribute
                : super.mapSafeAttribute(element, attribute);
    }
}
