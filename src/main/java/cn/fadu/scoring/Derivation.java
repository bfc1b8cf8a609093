package cn.fadu.scoring;

import cn.fadu.scoring.Formula.Reading.Read;
import cn.fadu.scoring.Formula.Reading.Unreadable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Works out derived indicators row by row: from their parts where these are reported, otherwise
 * what was reported for the indicator itself stands. A formula that names its own indicator, such
 * as {@code F01 per 10000 X03}, has no such way out, for the units would differ.
 */
final class Derivation {

    private final Map<String, Formula> formulas;

    private Derivation(Map<String, Formula> formulas) {
        this.formulas = formulas;
    }

    /** For a method without a flaw only. */
    static Derivation of(Method method) {
        var formulas = new HashMap<String, Formula>();
        for (var leaf : method.leaves()) {
            if (leaf.formula().map(Formula::read).orElse(null) instanceof Read(var formula)) {
                formulas.put(leaf.code(), formula);
            }
        }
        return new Derivation(formulas);
    }

    static List<Flaw> flawsOf(Method method) {
        var flaws = new ArrayList<Flaw>();
        for (var leaf : method.leaves()) {
            if (leaf.formula().map(Formula::read).orElse(null)
                    instanceof Unreadable(var position, var why)) {
                flaws.add(new Flaw.UnreadableFormula(leaf.code(), position, why));
            }
        }
        var derivation = of(method);
        derivation.formulas.keySet().stream()
                .sorted()
                .filter(code -> derivation.reaches(code, code, new HashSet<>()))
                .forEach(code -> flaws.add(new Flaw.FormulaCycle(code)));
        return flaws;
    }

    /** An indicator may stand in its own formula: there it means what was reported. */
    private boolean reaches(String from, String goal, Set<String> seen) {
        var formula = formulas.get(from);
        return formula != null
                && formula.codes().stream()
                        .filter(code -> !code.equals(from))
                        .anyMatch(
                                code ->
                                        code.equals(goal)
                                                || (seen.add(code) && reaches(code, goal, seen)));
    }

    /** The indicator's column, derived where it can be; the reported columns by their codes. */
    double[] column(String code, Function<String, double[]> reported) {
        var formula = formulas.get(code);
        var own = reported.apply(code);
        if (formula == null) {
            return own;
        }
        var parts = new HashMap<String, double[]>();
        for (var part : formula.codes()) {
            parts.put(part, part.equals(code) ? own : column(part, reported));
        }
        var derived = new double[own.length];
        Arrays.setAll(derived, row -> formula.of(part -> at(parts, part, row)));
        return formula.codes().contains(code) ? derived : orElse(derived, own);
    }

    /** Every indicator whose reports decide the value. */
    Set<String> sources(String code) {
        var sources = new HashSet<String>();
        addSources(code, sources);
        return sources;
    }

    private void addSources(String code, Set<String> sources) {
        var formula = formulas.get(code);
        if (sources.add(code) && formula != null) {
            formula.codes().forEach(part -> addSources(part, sources));
        }
    }

    private static double[] orElse(double[] first, double[] second) {
        for (int row = 0; row < first.length; row++) {
            first[row] = Double.isNaN(first[row]) ? second[row] : first[row];
        }
        return first;
    }

    private static double at(Map<String, double[]> parts, String code, int row) {
        var column = parts.get(code);
        return column == null ? Double.NaN : column[row];
    }
}
