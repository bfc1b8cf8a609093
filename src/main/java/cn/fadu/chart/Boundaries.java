package cn.fadu.chart;

import java.util.List;

/**
 * The outlines of a county's townships: their names, GeoJSON of names and rings on squared paper,
 * and the paper's width to its height.
 */
public record Boundaries(List<String> names, String geoJson, double aspect) {

    public Boundaries {
        names = List.copyOf(names);
    }
}
