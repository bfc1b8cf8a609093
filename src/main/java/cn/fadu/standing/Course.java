package cn.fadu.standing;

import cn.fadu.indicator.Reading;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** One township's way through the years; a year it was not a member in is not there. */
public record Course(int id, String code, String name, Map<Integer, Stop> stops) {

    /** Rank and value of a year; the reading is there where the value is an indicator's. */
    public record Stop(
            Optional<Integer> rank, Optional<BigDecimal> value, Optional<Reading> reading) {}

    public Optional<Stop> in(int year) {
        return Optional.ofNullable(stops.get(year));
    }

    public Optional<Integer> rank(int year) {
        return in(year).flatMap(Stop::rank);
    }

    public Optional<BigDecimal> value(int year) {
        return in(year).flatMap(Stop::value);
    }
}
