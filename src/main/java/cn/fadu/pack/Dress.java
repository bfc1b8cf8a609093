package cn.fadu.pack;

import cn.fadu.chart.Lettering;
import cn.fadu.export.ChartFormat;
import java.util.Map;
import java.util.Optional;

/**
 * What a county's packs are made up with: its letters, and its templates by format.
 *
 * @param places what the named places of a document template are filled with
 */
record Dress(Lettering lettering, Map<ChartFormat, byte[]> templates, Map<String, String> places) {

    static final Dress PLAIN = new Dress(Lettering.BUNDLED, Map.of(), Map.of());

    Dress {
        templates = Map.copyOf(templates);
        places = Map.copyOf(places);
    }

    Optional<byte[]> template(ChartFormat format) {
        return Optional.ofNullable(templates.get(format));
    }
}
