package cn.fadu.chart;

import java.util.List;
import java.util.stream.Stream;

/** An area as a map has it: its name and its polygons, each of one ring around and rings within. */
record MapOutline(String name, List<List<List<Point>>> polygons) {

    /** Degrees to the east and to the north. */
    record Point(double across, double upward) {}

    Stream<Point> points() {
        return polygons.stream().flatMap(List::stream).flatMap(List::stream);
    }
}
