package cn.fadu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** The published Human Development Index, from its file to its scores, as the command gives it. */
@EnabledIf("isThere")
class PublishedHdiTest {

    private static final Path PUBLISHED =
            Path.of("..", "shared", "oracles", "hdi", "hdi_timeseries_1990_2022.csv");
    private static final Path PLACES =
            Path.of("..", "shared", "oracles", "hdi", "hdi_rank_2022.csv");
    private static final List<String> INPUTS = List.of("le", "eys", "mys", "gnipc");
    private static final String FRAMEWORK =
            """
            code: hdi
            scale: [0, 1]
            normalisation: goalposts
            aggregation: geometric
            minimum-coverage: 1
            rank: {decimals: 3, ties: min}
            nodes:
              - {code: HDI}
              - {code: health, parent: HDI, weight: 1}
              - {code: education, parent: HDI, weight: 1, aggregation: arithmetic}
              - {code: income, parent: HDI, weight: 1}
            indicators:
              - {code: le, parent: health, direction: up, goalposts: [20, 85]}
              - {code: eys, parent: education, direction: up, goalposts: [0, 18]}
              - {code: mys, parent: education, direction: up, goalposts: [0, 15]}
              - {code: gnipc, parent: income, direction: up, goalposts: [100, 75000], transform: ln}
            """;

    @TempDir Path folder;

    static boolean isThere() {
        return Files.exists(PUBLISHED);
    }

    /** Unit and year, then what the file says of them; names with commas stand in quotes. */
    private static List<List<String>> rows(Path file) throws IOException {
        try (var lines = Files.lines(file)) {
            return lines.skip(1)
                    .map(line -> List.of(line.replaceAll("\"[^\"]*\"", "").split(",", -1)))
                    .toList();
        }
    }

    private Map<String, String[]> scored(Stream<List<String>> published) throws IOException {
        var values = new StringBuilder("unit,year,indicator,value\n");
        published.forEach(
                row -> {
                    for (int at = 0; at < INPUTS.size(); at++) {
                        values.append(
                                "%s,%s,%s,%s\n"
                                        .formatted(
                                                row.get(0),
                                                row.get(3),
                                                INPUTS.get(at),
                                                row.get(4 + at)));
                    }
                });
        var framework = Files.writeString(folder.resolve("hdi.yaml"), FRAMEWORK);
        var file = Files.writeString(folder.resolve("hdi.csv"), values);
        var status =
                Fadu.commandLine()
                        .execute(
                                "score",
                                "--framework",
                                framework.toString(),
                                "--values",
                                file.toString(),
                                "--out",
                                folder.toString());
        assertThat(status).isZero();
        var scores = new HashMap<String, String[]>();
        for (var row : rows(folder.resolve("scores.csv"))) {
            if (row.get(2).equals("HDI")) {
                scores.put(row.get(0) + " " + row.get(1), row.subList(3, 5).toArray(String[]::new));
            }
        }
        return scores;
    }

    @Test
    void all_6171_published_scores_come_out_at_three_decimals() throws IOException {
        var published = rows(PUBLISHED).stream().filter(row -> !row.getLast().isEmpty()).toList();
        var scores = scored(published.stream());

        assertThat(published)
                .hasSize(6171)
                .allSatisfy(
                        row ->
                                assertThat(rounded(scores, row.get(0) + " " + row.get(3)))
                                        .isEqualByComparingTo(row.getLast()));
    }

    private static BigDecimal rounded(Map<String, String[]> scores, String unit) {
        return new BigDecimal(scores.getOrDefault(unit, new String[] {"-1"})[0])
                .setScale(3, RoundingMode.HALF_UP);
    }

    @Test
    void all_places_of_2022_come_out() throws IOException {
        var scores = scored(rows(PUBLISHED).stream().filter(row -> row.get(2).equals("country")));

        assertThat(rows(PLACES))
                .hasSize(193)
                .allSatisfy(
                        row ->
                                assertThat(scores.get(row.get(0) + " 2022")[1])
                                        .isEqualTo(row.getLast()));
    }
}
