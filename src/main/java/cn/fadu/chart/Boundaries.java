package cn.fadu.chart;

import java.util.List;

/**
 * The outlines of a county's townships: their names, and GeoJSON of names and rings alone. The
 * squeeze is how much shorter a degree eastward is than one northward; the aspect is width to
 * height as seen.
 */
public record Boundaries(List<String> names, String geoJson, double squeeze, double aspect) {

    public Boundaries {
        names = List.copyOf(names);
    }
}
