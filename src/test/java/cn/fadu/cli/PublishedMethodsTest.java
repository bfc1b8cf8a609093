package cn.fadu.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The methods of well-known indices, and odd but legal files, through {@code fadu score}; every
 * expected number is worked out by hand beside it.
 */
class PublishedMethodsTest {

    @TempDir Path folder;

    private record Line(String score, String rank) {
        double number() {
            return Double.parseDouble(score);
        }
    }

    private Map<String, Line> score(String framework, String values) throws IOException {
        var err = run(framework, values);
        assertThat(err).as("nothing to say").isEmpty();
        return lines();
    }

    private String run(String framework, String values) throws IOException {
        Files.writeString(folder.resolve("F.yaml"), framework);
        Files.writeString(folder.resolve("V.csv"), values);
        var err = new StringWriter();
        int status =
                Fadu.commandLine()
                        .setErr(new PrintWriter(err, true))
                        .execute(
                                "score",
                                "--framework",
                                folder.resolve("F.yaml").toString(),
                                "--values",
                                folder.resolve("V.csv").toString(),
                                "--out",
                                folder.resolve("out").toString());
        assertThat(status).as(err.toString()).isZero();
        return err.toString();
    }

    /** By unit, year and node, joined by blanks. */
    private Map<String, Line> lines() throws IOException {
        var lines = new HashMap<String, Line>();
        for (var line : Files.readAllLines(folder.resolve("out/scores.csv"))) {
            var cells = line.split(",", -1);
            lines.put(
                    cells[0] + " " + cells[1] + " " + cells[2],
                    new Line(cells[3], cells.length > 4 ? cells[4] : ""));
        }
        return lines;
    }

    @Test
    void human_development_a_geometric_mean_of_capped_goalposts_with_a_logarithm()
            throws IOException {
        var scores =
                score(
                        """
                        code: hdi
                        scale: [0, 1]
                        normalisation: goalposts
                        aggregation: geometric
                        minimum-coverage: 0
                        rank: {decimals: 3, ties: min}
                        nodes: [{code: HDI}, {code: health, parent: HDI, weight: 1}, {code: education, parent: HDI, weight: 1, aggregation: arithmetic}, {code: income, parent: HDI, weight: 1}]
                        indicators:
                          - {code: le, parent: health, weight: 1, direction: up, goalposts: [20, 85], transform: none, cap: true}
                          - {code: eys, parent: education, goalposts: [0, 18]}
                          - {code: mys, parent: education, goalposts: [0, 15]}
                          - {code: gnipc, parent: income, goalposts: [100, 75000], transform: ln}
                        """,
                        """
                        unit,year,indicator,value
                        N,2022,le,83.4
                        N,2022,eys,19.1
                        N,2022,mys,13.1
                        N,2022,gnipc,69189.76
                        C,2022,le,78.6
                        C,2022,eys,15.2
                        C,2022,mys,8.1
                        C,2022,gnipc,18024.92
                        """);
        double health = (83.4 - 20) / 65;
        double education = (1 + 13.1 / 15) / 2;
        double income = Math.log(69189.76 / 100) / Math.log(750);
        assertThat(scores.get("N 2022 HDI").number())
                .isCloseTo(Math.cbrt(health * education * income), within(1e-12));
        assertThat(scores.get("N 2022 HDI").rank()).isEqualTo("1");
        assertThat(Math.round(scores.get("C 2022 HDI").number() * 1000)).isEqualTo(788);
    }

    @Test
    void sustainable_development_goals_bounds_turned_downwards_and_enough_data()
            throws IOException {
        var scores =
                score(
                        """
                        code: sdg
                        scale: [0, 100]
                        normalisation: goalposts
                        aggregation: arithmetic
                        minimum-coverage: 0.8
                        rank: {decimals: 1, ties: min}
                        nodes: [{code: SDG}, {code: G1, parent: SDG}, {code: G3, parent: SDG}]
                        indicators:
                          - {code: poverty, parent: G1, direction: down, goalposts: [0, 72.6]}
                          - {code: wages, parent: G1, direction: down, goalposts: [0, 10]}
                          - {code: mortality, parent: G3, direction: down, goalposts: [3.4, 814]}
                          - {code: vaccinated, parent: G3, goalposts: [41, 100]}
                          - {code: births, parent: G3, goalposts: [23.1, 100]}
                        """,
                        """
                        unit,year,indicator,value
                        A,2023,poverty,7.26
                        A,2023,wages,12
                        A,2023,mortality,3.4
                        A,2023,vaccinated,70.5
                        B,2023,poverty,0
                        B,2023,mortality,3.4
                        B,2023,vaccinated,100
                        C,2023,births,100
                        """);
        // G1: 90 and 0 (beyond the worst); G3: 100 and 50
        assertThat(scores.get("A 2023 SDG").number()).isCloseTo((45 + 75) / 2.0, within(1e-9));
        assertThat(scores.get("A 2023 SDG").rank()).as("4 of 5 reported").isEqualTo("1");
        assertThat(scores.get("B 2023 SDG"))
                .as("3 of 5: listed, unranked")
                .isEqualTo(new Line("100", ""));
    }

    @Test
    void environmental_performance_percent_weights_at_every_level_and_a_root() throws IOException {
        var scores =
                score(
                        """
                        code: epi
                        scale: [0, 100]
                        normalisation: goalposts
                        aggregation: arithmetic
                        nodes:
                          - {code: EPI}
                          - {code: HLT, parent: EPI, weight: 0.25}
                          - {code: ECO, parent: EPI, weight: 0.45}
                          - {code: AIR, parent: HLT, weight: 17}
                          - {code: H2O, parent: HLT, weight: 8}
                        indicators:
                          - {code: PM25, parent: AIR, weight: 0.38, direction: down, goalposts: [4, 64], transform: sqrt}
                          - {code: USD, parent: H2O, weight: 40, direction: down, goalposts: [1, 1000], transform: log10}
                          - {code: SPI, parent: ECO, weight: 100, goalposts: [0, 1]}
                        """,
                        """
                        unit,year,indicator,value
                        A,2024,PM25,25
                        A,2024,USD,10
                        A,2024,SPI,0.4
                        """);
        // sqrt: (8 - 5) / (8 - 2) = 50; log10: (3 - 1) / 3
        double health = (17 * 50 + 8 * 200 / 3.0) / 25;
        assertThat(scores.get("A 2024 HLT").number()).isCloseTo(health, within(1e-9));
        assertThat(scores.get("A 2024 EPI").number())
                .isCloseTo((0.25 * health + 0.45 * 40) / 0.70, within(1e-9));
    }

    @Test
    void perceived_corruption_standard_scores_of_several_sources_around_a_mean()
            throws IOException {
        var scores =
                score(
                        """
                        code: cpi
                        normalisation: {kind: z-score, mean: 45, deviation: 20}
                        minimum-coverage: 0.6
                        rank: {decimals: 0, ties: min}
                        nodes: [{code: CPI}]
                        indicators: [{code: s1, parent: CPI}, {code: s2, parent: CPI, within: year}, {code: s3, parent: CPI, direction: down}]
                        """,
                        """
                        unit,year,indicator,value
                        A,2023,s1,1
                        B,2023,s1,3
                        A,2024,s1,5
                        B,2024,s1,7
                        A,2023,s2,10
                        B,2023,s2,20
                        A,2024,s2,100
                        B,2024,s2,200
                        A,2023,s3,2
                        B,2023,s3,4
                        """);
        double all = 45 + 20 * (1 - 4) / Math.sqrt(20 / 3.0);
        double year = 45 - 20 / Math.sqrt(2);
        double down = 45 + 20 / Math.sqrt(2);
        assertThat(scores.get("A 2023 CPI").number())
                .isCloseTo((all + year + down) / 3, within(1e-9));
        assertThat(scores.get("A 2024 CPI").number())
                .isCloseTo((45 + 20 / Math.sqrt(20 / 3.0) + year) / 2, within(1e-9));
        assertThat(scores.get("A 2024 CPI").rank()).isEqualTo("2");
    }

    @Test
    void global_innovation_least_and_most_within_a_year_and_an_average_of_two_halves()
            throws IOException {
        var scores =
                score(
                        """
                        code: gii
                        scale: [0, 100]
                        normalisation: min-max
                        within: year
                        nodes: [{code: GII}, {code: IN, parent: GII}, {code: OUT, parent: GII}]
                        indicators: [{code: rnd, parent: IN, weight: 1}, {code: tax, parent: IN, weight: 0.5, direction: down}, {code: patents, parent: OUT}]
                        """,
                        """
                        unit,year,indicator,value
                        A,1,rnd,1
                        B,1,rnd,3
                        C,1,rnd,2
                        A,1,tax,10
                        B,1,tax,30
                        A,1,patents,0
                        B,1,patents,4
                        C,1,patents,4
                        A,2,rnd,100
                        B,2,rnd,200
                        A,2,tax,1
                        B,2,tax,2
                        A,2,patents,1
                        B,2,patents,2
                        """);
        assertThat(scores.get("A 1 IN").number()).isCloseTo(0.5 * 100 / 1.5, within(1e-9));
        assertThat(scores.get("C 1 GII").number()).as("tax is missing").isCloseTo(75, within(1e-9));
        assertThat(scores.get("B 1 OUT").rank()).isEqualTo("1");
        assertThat(scores.get("C 1 OUT").rank()).isEqualTo("1");
        assertThat(scores.get("A 1 OUT").rank()).isEqualTo("3");
        assertThat(scores.get("A 2 IN").number()).isCloseTo(0.5 * 100 / 1.5, within(1e-9));
    }

    @Test
    void places_shares_and_targets_are_what_the_handbook_says() throws IOException {
        var scores =
                score(
                        """
                        code: places
                        scale: [0, 100]
                        normalisation: rank
                        nodes: [{code: T}, {code: R, parent: T}, {code: P, parent: T}, {code: D, parent: T}, {code: N, parent: T}]
                        indicators:
                          - {code: r, parent: R, direction: down}
                          - {code: p, parent: P, normalisation: percentile}
                          - {code: d, parent: D, normalisation: distance-to-target, target: 90}
                          - {code: n, parent: N, normalisation: none}
                        """,
                        """
                        unit,year,indicator,value
                        A,1,r,1
                        B,1,r,2
                        C,1,r,2
                        D,1,r,5
                        A,1,p,7
                        B,1,p,7
                        C,1,p,1
                        D,1,p,9
                        A,1,d,50
                        B,1,d,70
                        C,1,d,95
                        A,1,n,12.5
                        """);
        assertThat(scores.get("A 1 R").number()).isEqualTo(4);
        assertThat(scores.get("B 1 R").number()).as("2 and 2 share the lower place").isEqualTo(2);
        assertThat(scores.get("D 1 R").number()).isEqualTo(1);
        assertThat(scores.get("A 1 R").rank()).isEqualTo("1");
        assertThat(scores.get("B 1 R").rank()).isEqualTo("2");
        assertThat(scores.get("C 1 R").rank()).isEqualTo("2");
        assertThat(scores.get("D 1 R").rank()).isEqualTo("4");
        assertThat(scores.get("A 1 P").number()).isCloseTo(100 / 3.0, within(1e-9));
        assertThat(scores.get("B 1 D").number()).isCloseTo(50, within(1e-9));
        assertThat(scores.get("C 1 D").number()).as("beyond the target").isEqualTo(100);
        assertThat(scores.get("A 1 N").number()).isEqualTo(12.5);
    }

    @Test
    void a_deep_tree_with_another_mean_at_every_level() throws IOException {
        var means = new String[] {"arithmetic", "geometric", "harmonic"};
        var nodes = new StringBuilder("nodes:\n  - {code: N0}\n");
        for (int level = 1; level <= 400; level++) {
            nodes.append(
                    "  - {code: N%d, parent: N%d, weight: %s, aggregation: %s}\n"
                            .formatted(level, level - 1, level / 7.0, means[level % 3]));
        }
        var scores =
                score(
                        "code: deep\nscale: [0, 1]\n"
                                + nodes
                                + """
                                indicators:
                                  - {code: a, parent: N400, goalposts: [0, 1]}
                                  - {code: b, parent: N0, weight: 57.142857142857146, goalposts: [0, 1]}
                                """
                                        .replace("57.142857142857146", String.valueOf(1 / 7.0)),
                        "unit,year,indicator,value\nA,1,a,0.25\nA,1,b,0.75\n");
        assertThat(scores.get("A 1 N1").number()).isCloseTo(0.25, within(1e-9));
        assertThat(scores.get("A 1 N0").number()).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void a_spreadsheets_way_of_writing_is_read_all_the_same() throws IOException {
        var scores =
                score(
                        """
                        # block style, anchors, a merge, quotes and a comment
                        code: "odd"
                        scale:
                          - 0
                          - 100
                        nodes:
                        - code: 'T'
                        indicators:
                        - &model {code: a, parent: T, goalposts: [0, 1e2]}
                        - {<<: *model, code: b, weight: .5}
                        - {<<: *model, code: "c,d", weight: 5e-1, goalposts: [-1_0.0, +10]}
                        """,
                        "\uFEFFindicator,\"unit\",value,year,note,qualifier\r\n"
                                + "a,\"North, \"\"old\"\" town\",+5.0e1,2024,,\r\n"
                                + "\r\n"
                                + "b,\"North, \"\"old\"\" town\", 25. ,2024,\"two\r\nlines\",exact\r\n"
                                + "\"c,d\",\"North, \"\"old\"\" town\",-0,2024,,about\r\n"
                                + "a,南镇,1E2,2024");
        var lines = Files.readAllLines(folder.resolve("out/scores.csv"));
        // (50 + 0.5 * 25 + 0.5 * 50) / 2
        assertThat(lines)
                .containsExactly(
                        "unit,year,node,score,rank",
                        "\"North, \"\"old\"\" town\",2024,T,43.75,2",
                        "南镇,2024,T,100,1");
        assertThat(scores).hasSize(3);
    }

    @Test
    void a_zero_that_decides_a_geometric_mean_is_named_with_its_place_in_the_file()
            throws IOException {
        var said =
                run(
                        """
                        code: zero
                        scale: [0, 1]
                        aggregation: geometric
                        nodes: [{code: T}]
                        indicators: [{code: a, parent: T, goalposts: [10, 20]}, {code: b, parent: T, goalposts: [0, 1]}]
                        """,
                        "unit,year,indicator,value\nA,2024,b,1\nA,2024,a,9\n");
        assertThat(said)
                .contains("V.csv:3:10: a of A in 2024 scores 0, which makes T 0 whatever else");
        assertThat(lines().get("A 2024 T").score()).isEqualTo("0");
    }
}
