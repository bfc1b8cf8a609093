package cn.fadu.filing;

import cn.fadu.indicator.IndicatorCode;
import cn.fadu.indicator.Reading;
import cn.fadu.scoring.Values;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** A year's figures with those of other years and townships that say the same thing. */
record FiguresBeside(Map<IndicatorCode, Reading> readings, Background background) {

    static final String OWN = "own";

    Values values() {
        var table = Values.table().enrol(OWN, year());
        readings.forEach((code, reading) -> put(table, code, reading));
        return table.build();
    }

    /** The township's years before with a figure like this one, the latest last. */
    List<Reading> before(Reading reading) {
        return background.own().before(year()).byYear().values().stream()
                .flatMap(figures -> Optional.ofNullable(figures.get(reading.code())).stream())
                .filter(then -> then.period().year() < year())
                .filter(then -> Change.alike(then, reading))
                .toList();
    }

    /** How many others changed from the year before to this one in the same terms. */
    int peers(Reading reading) {
        return (int)
                background.peers().stream()
                        .filter(peer -> alike(peer, year(), reading).isPresent())
                        .filter(peer -> alike(peer, year() - 1, reading).isPresent())
                        .count();
    }

    private void put(Values.Builder table, IndicatorCode code, Reading reading) {
        table.put(OWN, year(), code.value(), reading.figure());
        before(reading)
                .forEach(then -> table.put(OWN, then.period().year(), code.value(), then.figure()));
        IntStream.range(0, background.peers().size())
                .forEach(at -> put(table, "peer " + at, background.peers().get(at), reading));
    }

    private void put(Values.Builder table, String unit, FiledYears peer, Reading reading) {
        IntStream.of(year(), year() - 1)
                .forEach(
                        each ->
                                alike(peer, each, reading)
                                        .ifPresent(
                                                other ->
                                                        table.put(
                                                                unit,
                                                                each,
                                                                reading.code().value(),
                                                                other.figure())));
    }

    private static Optional<Reading> alike(FiledYears peer, int year, Reading reading) {
        return peer.of(year, reading.code()).filter(other -> Change.alike(other, reading));
    }

    private int year() {
        return background.year();
    }
}
