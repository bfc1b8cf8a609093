package cn.fadu.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * A whole report of our own writing and the figures in it.
 *
 * @param wanted figures that must be proposed, CODE=VALUE with the sign of the qualifier
 * @param welcome figures that a careful reader may take or leave
 */
record InventedReport(
        String name, String text, int year, List<String> wanted, List<String> welcome) {

    /** How many of the wanted figures were met, and how many of the proposed ones hold. */
    record Score(long met, long wanted, long right, long proposed) {

        double recall() {
            return (double) met / wanted;
        }

        double precision() {
            return (double) right / proposed;
        }

        Score plus(Score other) {
            return new Score(
                    met + other.met,
                    wanted + other.wanted,
                    right + other.right,
                    proposed + other.proposed);
        }
    }

    static List<InventedReport> all() {
        var folder = Objects.requireNonNull(InventedReport.class.getResource("/intake/reports"));
        try (var files = Files.list(Path.of(folder.toURI()))) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(InventedReport::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Score score(Extraction extraction) {
        var found =
                extraction
                        .of(ReportText.plain(name, text), OptionalInt.of(year))
                        .proposals()
                        .stream()
                        .flatMap(ParagraphsTest::written)
                        .toList();
        return new Score(
                wanted.stream().filter(found::contains).count(),
                wanted.size(),
                found.stream().filter(f -> wanted.contains(f) || welcome.contains(f)).count(),
                found.size());
    }

    private static InventedReport read(Path file) {
        var name = file.getFileName().toString().replace(".txt", "");
        try {
            var gold = Files.readAllLines(file.resolveSibling(name + ".gold"));
            var figures = gold.subList(1, gold.size());
            return new InventedReport(
                    name,
                    Files.readString(file),
                    Integer.parseInt(gold.getFirst()),
                    figures.stream().filter(figure -> !figure.startsWith("?")).toList(),
                    figures.stream()
                            .filter(figure -> figure.startsWith("?"))
                            .map(figure -> figure.substring(1))
                            .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
