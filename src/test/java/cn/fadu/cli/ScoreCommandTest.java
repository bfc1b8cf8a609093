package cn.fadu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.indicator.FrameworkFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreCommandTest {

    private static final String FRAMEWORK =
            """
            code: sample
            scale: [0, 100]
            normalisation: goalposts
            aggregation: geometric
            rank: {decimals: 1, ties: min}
            nodes:
              - {code: ALL}
              - {code: D, parent: ALL, weight: 3, aggregation: arithmetic}
              - {code: F, parent: ALL, weight: 1}
            indicators:
              - {code: D02, parent: D, weight: 1, direction: up, goalposts: [60, 100]}
              - {code: D05, parent: D, goalposts: [0, 100], formula: D04 / D03 * 100}
              - {code: F03, parent: F, goalposts: [0, 100], transform: none, cap: true}
              - {code: G02, parent: F, direction: down, goalposts: [0, 10]}
              - {code: X03, parent: F, direction: context}
            """;
    private static final String VALUES =
            """
            unit,year,indicator,value,qualifier
            桦树镇,2024,D02,80,
            桦树镇,2024,D03,40,
            桦树镇,2024,D04,30,exact
            桦树镇,2024,F03,81,about
            桦树镇,2024,G02,0,
            "Alder, North",2024,D02,100,
            "Alder, North",2024,F03,90,
            "Alder, North",2024,G02,,
            """;

    @TempDir Path folder;

    private record Answer(int status, String err) {}

    private Answer score(String framework, String values) throws IOException {
        Files.writeString(folder.resolve("F.yaml"), framework);
        Files.writeString(folder.resolve("V.csv"), values);
        return run("F.yaml", "V.csv");
    }

    private Answer run(String framework, String values, String... more) {
        var err = new StringWriter();
        var args =
                new ArrayList<>(
                        List.of(
                                "score",
                                "--framework",
                                folder.resolve(framework).toString(),
                                "--values",
                                folder.resolve(values).toString(),
                                "--out",
                                folder.resolve("out").toString()));
        args.addAll(List.of(more));
        int status =
                Fadu.commandLine()
                        .setErr(new PrintWriter(err, true))
                        .execute(args.toArray(String[]::new));
        return new Answer(status, err.toString());
    }

    private List<String> lines(String file) throws IOException {
        return Files.readAllLines(folder.resolve("out").resolve(file));
    }

    @Test
    void scores_every_node_and_writes_the_two_files() throws IOException {
        var answer = score(FRAMEWORK, VALUES);

        assertThat(answer).isEqualTo(new Answer(0, ""));
        assertThat(lines("scores.csv"))
                .containsExactly(
                        "unit,year,node,score,rank",
                        "\"Alder, North\",2024,ALL,97.40037464252967,1",
                        "\"Alder, North\",2024,F,90,1",
                        "\"Alder, North\",2024,D,100,1",
                        "桦树镇,2024,ALL,68.4653196881458,2",
                        "桦树镇,2024,F,90,1",
                        "桦树镇,2024,D,62.5,2");
        assertThat(lines("normalised.csv"))
                .contains("unit,year,indicator,value", "桦树镇,2024,D05,75", "桦树镇,2024,G02,100");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    code: ALL}         | code: ALL, parent: D}    | F.yaml:7:25: the tree runs in a circle
                    code: F, parent: ALL | code: F, parent: AL    | F.yaml:9:23: F stands under AL
                    code: F03          | code: D02                | F.yaml:13:12: the code D02 stands twice
                    goalposts: [60, 100] | goalposts: [100, 60]   | F.yaml:11:65: the goalposts of D02 are reversed
                    weight: 1, direction | weight: 1x, direction  | F.yaml:11:36: expected a number, not 1x
                    D04 / D03 * 100    | D04 / (D03               | F.yaml:12:58: the formula of D05 cannot be read at character 11
                    scale: [0, 100]    | scale: [100, 0]          | F.yaml:2:8: the scale is reversed
                    aggregation: geometric | aggregation: mean    | F.yaml:4:14: expected arithmetic
                    transform: none    | transform: ln            | F.yaml:13:39: LN of 0.0
                    direction: down    | direction: dwon          | F.yaml:14:39: expected one of up, down, context, not dwon
                    nodes:             | nodes: {                 | F.yaml:
                    """)
    void a_fault_in_the_framework_is_one_line_with_its_place(
            String right, String wrong, String message) throws IOException {
        var broken = FRAMEWORK.replace(right, wrong);
        assertThat(broken).isNotEqualTo(FRAMEWORK);

        var answer = score(broken, VALUES);

        assertThat(answer.status()).isEqualTo(1);
        assertThat(answer.err().lines()).hasSize(1);
        assertThat(answer.err()).startsWith("fadu score: ").contains(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2024,D02,80        | 2024,D02,NaN             | V.csv:2:14: a value is a finite number, not NaN
                    2024,D02,80        | 2024,D02,-Infinity       | V.csv:2:14: a value is a finite number
                    2024,D02,80        | 2024,D02,1e999           | V.csv:2:14: D02 of 桦树镇 in 2024 is Infinity
                    2024,D02,80        | 2024,D02,eighty          | V.csv:2:14: not a number: eighty
                    2024,D04,30,exact  | 2024,D03,30,exact        | V.csv:4:14: D03 of 桦树镇 in 2024 is given twice
                    81,about           | 81,roughly               | V.csv:5:17: not a qualifier: roughly
                    2024,G02,0         | year,G02,0               | V.csv:6:5: not a year: year
                    2024,F03,90,       | 2024,F03,90,exact,1      | V.csv:8:34: more cells than the header names
                    unit,year          | unit,jahr                | V.csv:1:1: no column is named year
                    """)
    void a_fault_in_the_values_is_one_line_with_its_place(
            String right, String wrong, String message) throws IOException {
        var answer = score(FRAMEWORK, VALUES.replace(right, wrong));

        assertThat(answer.status()).isEqualTo(1);
        assertThat(answer.err().lines()).hasSize(1);
        assertThat(answer.err()).startsWith("fadu score: ").contains(message);
    }

    @Test
    void a_constant_indicator_is_refused_with_its_line_or_left_out_on_demand() throws IOException {
        var relative = FRAMEWORK.replace("normalisation: goalposts", "normalisation: min-max");
        var values = VALUES.replace("D02,100", "D02,80");

        assertThat(score(relative, values).err())
                .contains("F.yaml:11:12: D02 is the same for everybody");
    }

    @Test
    void what_is_not_understood_is_said_without_failing() throws IOException {
        var answer =
                score(
                        FRAMEWORK.replace("direction: down", "direktion: down"),
                        VALUES + "桦树镇,2024,Z09,5\n");

        assertThat(answer.status()).isZero();
        assertThat(answer.err())
                .contains("F.yaml:14:28: the key direktion means nothing here")
                .contains("V.csv:10:14: Z09 is not in the framework and is left aside");
    }

    @Test
    void replications_give_intervals_that_a_seed_brings_back() throws IOException {
        Files.writeString(folder.resolve("F.yaml"), FRAMEWORK);
        Files.writeString(folder.resolve("V.csv"), VALUES);

        var answer = run("F.yaml", "V.csv", "--replications", "50", "--seed", "7");
        var first = lines("intervals.csv");
        run("F.yaml", "V.csv", "--replications", "50", "--seed", "7");

        assertThat(answer.status()).as(answer.err()).isZero();
        assertThat(first)
                .hasSize(7)
                .contains(
                        "unit,year,node,rank_p05,rank_median,rank_p95,p_top3",
                        "\"Alder, North\",2024,ALL,1,1,1,1",
                        "桦树镇,2024,D,2,2,2,1");
        assertThat(lines("intervals.csv")).isEqualTo(first);
        assertThat(run("F.yaml", "V.csv", "--replications", "-1").status()).isEqualTo(2);
    }

    @Test
    void a_framework_may_say_itself_what_is_doubted() throws IOException {
        var doubting =
                FRAMEWORK
                        + "uncertainty: {weights: 0.1, normalisations: [min-max, percentile],"
                        + " aggregations: [harmonic], imputations: [median], readings: true}\n";
        Files.writeString(folder.resolve("F.yaml"), doubting);
        Files.writeString(folder.resolve("V.csv"), VALUES);

        assertThat(run("F.yaml", "V.csv", "--replications", "20").status()).isZero();
        assertThat(lines("intervals.csv")).hasSize(7);

        Files.writeString(folder.resolve("F.yaml"), doubting.replace("0.1", "25"));
        assertThat(run("F.yaml", "V.csv", "--replications", "20").err())
                .contains("F.yaml:16:24: a share from 0 to less than 1");
    }

    @Test
    void a_missing_file_is_named() throws IOException {
        Files.writeString(folder.resolve("F.yaml"), FRAMEWORK);

        var answer = run("F.yaml", "none.csv");

        assertThat(answer.status()).isEqualTo(1);
        assertThat(answer.err()).contains("none.csv: there is no such file");
    }

    @Test
    void a_call_without_its_options_is_a_wrong_call() {
        var err = new StringWriter();

        int status = Fadu.commandLine().setErr(new PrintWriter(err, true)).execute("score");

        assertThat(status).isEqualTo(2);
        assertThat(err.toString().lines()).hasSize(1);
    }

    @Test
    void the_countys_own_framework_file_is_a_method() throws IOException {
        var answer =
                score(
                        FrameworkFile.defaultCatalogue()
                                .replace("minimum-coverage: 0.5", "uninformative: leave-out"),
                        "unit,year,indicator,value\nA,2024,A02,4\nB,2024,A02,2\n");

        assertThat(answer.status()).as(answer.err()).isZero();
        assertThat(lines("scores.csv")).contains("A,2024,TOTAL,100,1", "B,2024,TOTAL,50,2");
    }
}
