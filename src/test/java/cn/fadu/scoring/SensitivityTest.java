package cn.fadu.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cn.fadu.scoring.Sensitivity.Effect;
import cn.fadu.scoring.Uncertainty.Source;
import java.util.List;
import org.junit.jupiter.api.Test;

class SensitivityTest {

    /** Ishigami and Homma (1990), whose indices are known: sin x + 7 sin2 y + 0.1 z4 sin x. */
    private static double ishigami(double[] x) {
        double sine = Math.sin(x[1]);
        return Math.sin(x[0]) + 7 * sine * sine + 0.1 * Math.pow(x[2], 4) * Math.sin(x[0]);
    }

    @Test
    void the_indices_of_a_known_function_come_out() {
        int n = 200_000;
        var a = new double[n];
        var b = new double[n];
        var mixed = new double[3][n];
        var dice = new Dice(5);
        for (int j = 0; j < n; j++) {
            double[] first = {angle(dice), angle(dice), angle(dice)};
            double[] second = {angle(dice), angle(dice), angle(dice)};
            a[j] = ishigami(first);
            b[j] = ishigami(second);
            for (int factor = 0; factor < 3; factor++) {
                var one = first.clone();
                one[factor] = second[factor];
                mixed[factor][j] = ishigami(one);
            }
        }

        var sobol = new Sobol(a, b);

        assertThat(sobol.mean()).isCloseTo(3.5, within(0.02));
        assertThat(sobol.first(mixed[0])).isCloseTo(0.3139, within(0.015));
        assertThat(sobol.first(mixed[1])).isCloseTo(0.4424, within(0.015));
        assertThat(sobol.first(mixed[2])).isCloseTo(0, within(0.015));
        assertThat(sobol.total(mixed[0])).isCloseTo(0.5576, within(0.015));
        assertThat(sobol.total(mixed[1])).isCloseTo(0.4424, within(0.015));
        assertThat(sobol.total(mixed[2])).isCloseTo(0.2437, within(0.015));
    }

    private static double angle(Dice dice) {
        return Math.PI * (2 * dice.next() - 1);
    }

    private static final Method METHOD =
            Method.named("m")
                    .branch(Branch.top("ALL"))
                    .leaf(Leaf.up("ALL", "a").between(0, 100))
                    .leaf(Leaf.up("ALL", "b").between(0, 100))
                    .build();

    private static Scores scores() {
        var table = Values.table();
        double[][] values = {{90, 30}, {30, 90}, {60, 59}, {20, 20}};
        for (int unit = 0; unit < values.length; unit++) {
            table.put("u" + unit, 2024, "a", values[unit][0]);
            table.put("u" + unit, 2024, "b", values[unit][1]);
        }
        return new Scoring(METHOD).score(table.build()).orThrow();
    }

    @Test
    void what_is_drawn_alone_explains_everything() {
        var onlyWeights = new MonteCarlo(Uncertainty.ofWeights(0.25), 400, 3);

        var sensitivity = onlyWeights.sensitivity(scores(), 2024);

        assertThat(sensitivity.mostImportant()).contains(Source.WEIGHTS);
        assertThat(sensitivity.meanShift()).isPositive();
        assertThat(sensitivity.overall())
                .extracting(Effect::source)
                .containsExactly(Source.WEIGHTS);
        assertThat(sensitivity.overall().getFirst().first()).isCloseTo(1, within(0.2));
        assertThat(sensitivity.byUnit().get("u3"))
                .as("the last one stays last")
                .allSatisfy(effect -> assertThat(effect.total()).isZero());
    }

    @Test
    void the_aggregation_matters_most_where_it_decides_between_balance_and_strength() {
        var uncertainty =
                new Uncertainty(0.02, List.of(), List.of(Aggregation.GEOMETRIC), List.of(), false);

        var sensitivity = new MonteCarlo(uncertainty, 400, 3, 2).sensitivity(scores(), 2024);

        assertThat(sensitivity.mostImportant()).contains(Source.AGGREGATION);
        assertThat(sensitivity.byUnit().get("u2").getFirst().source())
                .isEqualTo(Source.AGGREGATION);
        assertThat(new MonteCarlo(uncertainty, 400, 3, 1).sensitivity(scores(), 2024))
                .as("on one thread")
                .isEqualTo(sensitivity);
    }

    @Test
    void without_doubt_nothing_matters() {
        var sure = new MonteCarlo(Uncertainty.ofWeights(0), 50, 3).sensitivity(scores(), 2024);

        assertThat(sure.mostImportant()).isEmpty();
        assertThat(sure.meanShift()).isZero();
    }
}
