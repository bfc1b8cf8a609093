package cn.fadu.filing;

import cn.fadu.indicator.IndicatorCode;
import cn.fadu.indicator.Reading;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** One township's figures of several years. */
public record FiledYears(SortedMap<Integer, Map<IndicatorCode, Reading>> byYear) {

    static FiledYears none() {
        return new FiledYears(new TreeMap<>());
    }

    public Map<IndicatorCode, Reading> of(int year) {
        return byYear.getOrDefault(year, Map.of());
    }

    FiledYears before(int year) {
        return new FiledYears(byYear.headMap(year));
    }

    FiledYears only(int year) {
        return new FiledYears(new TreeMap<>(Map.of(year, of(year))));
    }

    Optional<Reading> of(int year, IndicatorCode code) {
        return Optional.ofNullable(of(year).get(code));
    }
}
