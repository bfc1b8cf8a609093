package cn.fadu.cli.score;

import cn.fadu.scoring.Interval;
import cn.fadu.scoring.Intervals;
import cn.fadu.scoring.Scores;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/** Writes results as CSV: by unit, then year, then down the tree. */
public final class ResultFiles {

    private final Path folder;

    public ResultFiles(Path folder) throws FileFault {
        try {
            this.folder = Files.createDirectories(folder);
        } catch (IOException refused) {
            throw new FileFault("%s: the folder cannot be made".formatted(folder));
        }
    }

    public void write(Scores scores) throws FileFault {
        write("scores.csv", "unit,year,node,score,rank", lines -> scores(scores, lines));
        write("normalised.csv", "unit,year,indicator,value", lines -> normalised(scores, lines));
    }

    public void write(Scores scores, Intervals intervals) throws FileFault {
        write(
                "intervals.csv",
                "unit,year,node,rank_p05,rank_median,rank_p95,p_top3",
                lines -> intervals(scores, intervals, lines));
    }

    private static void intervals(Scores scores, Intervals intervals, Lines lines) {
        for (var unit : scores.values().units()) {
            for (int year : scores.years(unit)) {
                for (var node : scores.branches().reversed()) {
                    var interval = intervals.interval(unit, year, node);
                    lines.add(
                            unit,
                            String.valueOf(year),
                            node,
                            number(interval, Interval::rankP05),
                            number(interval, Interval::rankMedian),
                            number(interval, Interval::rankP95),
                            number(interval, Interval::pTop3));
                }
            }
        }
    }

    private static String number(Optional<Interval> interval, ToDoubleFunction<Interval> part) {
        return number(interval.stream().mapToDouble(part).findFirst());
    }

    private static void scores(Scores scores, Lines lines) {
        for (var unit : scores.values().units()) {
            for (int year : scores.years(unit)) {
                for (var node : scores.branches().reversed()) {
                    var standing = scores.standing(unit, year, node);
                    var rank = standing.rank();
                    lines.add(
                            unit,
                            String.valueOf(year),
                            node,
                            number(standing.score()),
                            rank.isPresent() ? String.valueOf(rank.getAsInt()) : "");
                }
            }
        }
    }

    private static void normalised(Scores scores, Lines lines) {
        for (var unit : scores.values().units()) {
            for (int year : scores.years(unit)) {
                for (var leaf : scores.leaves()) {
                    var value = scores.score(unit, year, leaf);
                    if (value.isPresent()) {
                        lines.add(unit, String.valueOf(year), leaf, number(value));
                    }
                }
            }
        }
    }

    /** The shortest decimal number that reads back as the same one; empty for none. */
    static String number(OptionalDouble number) {
        return number.isPresent()
                ? BigDecimal.valueOf(number.getAsDouble()).stripTrailingZeros().toPlainString()
                : "";
    }

    private interface Content {
        void writeTo(Lines lines);
    }

    /** Lines of comma-separated cells, quoted where they must be. */
    record Lines(Writer out) {
        void add(String... cells) {
            try {
                for (int i = 0; i < cells.length; i++) {
                    out.write(i == 0 ? "" : ",");
                    out.write(quoted(cells[i]));
                }
                out.write("\n");
            } catch (IOException refused) {
                throw new UncheckedIOException(refused);
            }
        }

        private static String quoted(String cell) {
            boolean plain = cell.chars().noneMatch(c -> ",\"\r\n".indexOf(c) >= 0);
            return plain ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
        }
    }

    private void write(String name, String header, Content content) throws FileFault {
        var file = folder.resolve(name);
        try (var out = Files.newBufferedWriter(file)) {
            out.write(header + "\n");
            content.writeTo(new Lines(out));
        } catch (IOException | UncheckedIOException refused) {
            throw new FileFault("%s: cannot be written".formatted(file));
        }
    }
}
