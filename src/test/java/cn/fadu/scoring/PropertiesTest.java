package cn.fadu.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cn.fadu.indicator.Direction;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold of any method and any values, tried on many drawn at random. */
class PropertiesTest {

    private static final int UNITS = 9;

    private record Cell(String unit, int year, String code, double value) {}

    private record Case(Method method, List<Cell> cells) {
        Scores score() {
            return score(cells);
        }

        Scores score(List<Cell> others) {
            var table = Values.table();
            others.forEach(cell -> table.put(cell.unit, cell.year, cell.code, cell.value));
            return new Scoring(method).score(table.build()).orThrow();
        }
    }

    private static final List<Normalisation> NORMALISATIONS =
            List.of(
                    Normalisation.GOALPOSTS,
                    Normalisation.MIN_MAX,
                    new Normalisation.ZScore(50, 10),
                    Normalisation.RANK,
                    Normalisation.PERCENTILE,
                    Normalisation.BORDA,
                    Normalisation.DISTANCE_TO_TARGET,
                    Normalisation.NONE);

    private static final List<Aggregation> AGGREGATIONS =
            List.of(
                    Aggregation.ARITHMETIC,
                    Aggregation.GEOMETRIC,
                    Aggregation.HARMONIC,
                    new Aggregation.PowerMean(0.5),
                    Aggregation.COPELAND);

    static List<Case> cases() {
        var random = new Random(20_26);
        var cases = new ArrayList<Case>();
        for (var normalisation : NORMALISATIONS) {
            for (var aggregation : AGGREGATIONS) {
                for (int round = 0; round < 4; round++) {
                    cases.add(drawn(normalisation, aggregation, random));
                }
            }
        }
        return cases;
    }

    private static Case drawn(Normalisation normalisation, Aggregation aggregation, Random random) {
        var method =
                Method.named("m")
                        .normalisation(normalisation)
                        .within(random.nextBoolean() ? Within.YEAR : Within.ALL_YEARS)
                        .uninformative(Uninformative.LEAVE_OUT)
                        .aggregation(aggregation)
                        .floor(1)
                        .branch(Branch.top("ALL"))
                        .branch(Branch.under("ALL", "D").weighing(1 + random.nextInt(5)))
                        .branch(Branch.under("ALL", "F").weighing(1 + random.nextInt(5)));
        var codes = List.of("d1", "d2", "d3", "f1", "f2");
        for (var code : codes) {
            var parent = code.startsWith("d") ? "D" : "F";
            var leaf = random.nextBoolean() ? Leaf.up(parent, code) : Leaf.down(parent, code);
            method.leaf(
                    leaf.between(10, 90)
                            .aimingAt(leaf.direction() == Direction.UP ? 95 : 5)
                            .weighing(1 + random.nextInt(5)));
        }
        var cells = new ArrayList<Cell>();
        for (int year = 2023; year <= 2024; year++) {
            for (int unit = 0; unit < UNITS; unit++) {
                for (var code : codes) {
                    if (random.nextInt(10) > 0) {
                        cells.add(new Cell("u" + unit, year, code, random.nextInt(101)));
                    }
                }
            }
        }
        return new Case(method.build(), cells);
    }

    private static void assertSame(Scores first, Scores second, double tolerance) {
        for (int year : first.years()) {
            for (var unit : first.units(year)) {
                for (var code : first.branches()) {
                    assertThat(second.score(unit, year, code).orElse(-1))
                            .isCloseTo(first.score(unit, year, code).orElse(-1), within(tolerance));
                    assertThat(second.rank(unit, year, code))
                            .isEqualTo(first.rank(unit, year, code));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_order_of_units_and_indicators_changes_not_even_the_last_digit(Case drawn) {
        var random = new Random(1);
        var cells = new ArrayList<>(drawn.cells);
        Collections.shuffle(cells, random);
        var leaves = new ArrayList<>(drawn.method.leaves());
        Collections.shuffle(leaves, random);
        var branches = new ArrayList<>(drawn.method.branches());
        Collections.shuffle(branches, random);
        var m = drawn.method;
        var shuffled =
                new Method(
                        m.code(),
                        m.scale(),
                        m.normalisation(),
                        m.within(),
                        m.outliers(),
                        m.imputation(),
                        m.uninformative(),
                        m.aggregation(),
                        m.floor(),
                        m.minimumCoverage(),
                        m.ranking(),
                        branches,
                        leaves);

        assertSame(drawn.score(), new Case(shuffled, cells).score(), 0);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void only_the_ratio_of_weights_counts(Case drawn) {
        var scaled =
                drawn.method
                        .change()
                        .eachLeaf(leaf -> leaf.weighing(leaf.weight() * 7))
                        .eachBranch(branch -> branch.weighing(branch.weight() * 0.3))
                        .build();

        assertSame(drawn.score(), new Case(scaled, drawn.cells).score(), 1e-9);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void improving_a_figure_never_lowers_the_units_score(Case drawn) {
        var before = drawn.score();
        for (int i = 0; i < drawn.cells.size(); i += 7) {
            var cell = drawn.cells.get(i);
            for (double step : new double[] {0.5, 20, 300}) {
                var cells = new ArrayList<>(drawn.cells);
                double better = cell.value + (isRising(drawn.method, cell.code) ? step : -step);
                cells.set(i, new Cell(cell.unit, cell.year, cell.code, better));

                var after = drawn.score(cells).score(cell.unit, cell.year, "ALL").orElseThrow();

                assertThat(after)
                        .as("%s improved by %s", cell, step)
                        .isGreaterThanOrEqualTo(
                                before.score(cell.unit, cell.year, "ALL").orElseThrow() - 1e-9);
            }
        }
    }

    private static boolean isRising(Method method, String code) {
        return method.leaves().stream()
                .anyMatch(leaf -> leaf.code().equals(code) && leaf.direction() == Direction.UP);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void contributions_add_up(Case drawn) {
        var scores = drawn.score();
        for (var unit : scores.units(2024)) {
            var explanation = scores.explain(unit, 2024, "ALL").orElseThrow();

            assertThat(explanation.steps().getLast().to())
                    .isCloseTo(explanation.score(), within(1e-9));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void replications_are_alike_on_one_thread_and_on_two_and_none_is_lost(Case drawn) {
        var scores = drawn.score();
        var uncertainty = Uncertainty.usual(drawn.method);

        var alone = new MonteCarlo(uncertainty, 30, 6, 1).of(scores).intervals(2024, "ALL");
        var shared = new MonteCarlo(uncertainty, 30, 6, 2).of(scores).intervals(2024, "ALL");

        assertThat(shared).isEqualTo(alone);
        assertThat(alone).allSatisfy(each -> assertThat(each.replications()).isEqualTo(30));
    }
}
