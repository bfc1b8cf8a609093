package cn.fadu.cli.score;

import cn.fadu.indicator.Direction;
import cn.fadu.scoring.Aggregation;
import cn.fadu.scoring.Branch;
import cn.fadu.scoring.Flaw;
import cn.fadu.scoring.Formula;
import cn.fadu.scoring.Imputation;
import cn.fadu.scoring.Method;
import cn.fadu.scoring.MethodBuilder;
import cn.fadu.scoring.Outliers;
import cn.fadu.scoring.Ranking;
import cn.fadu.scoring.Ties;
import cn.fadu.scoring.Uncertainty;
import cn.fadu.scoring.Uninformative;
import cn.fadu.scoring.Within;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/** A framework file read into a method; the county's own framework files are read as well. */
public final class MethodFile {

    private static final Set<String> DESCRIPTIVE =
            Set.of("name", "zh", "en", "title", "description", "unit", "kind", "note", "source");
    private static final Set<String> METHOD_KEYS =
            Set.of(
                    "code",
                    "version",
                    "scale",
                    "normalisation",
                    "within",
                    "outliers",
                    "imputation",
                    "uninformative",
                    "aggregation",
                    "floor",
                    "minimum-coverage",
                    "rank",
                    "uncertainty",
                    "nodes",
                    "indicators");
    private static final List<String> RULES =
            List.of(
                    "normalisation",
                    "aggregation",
                    "within",
                    "outliers",
                    "imputation",
                    "uninformative",
                    "floor");
    private static final Set<String> BRANCH_KEYS =
            Set.of("code", "parent", "weight", "aggregation");
    private static final Set<String> LEAF_KEYS =
            Set.of(
                    "code",
                    "parent",
                    "weight",
                    "direction",
                    "ranked",
                    "formula",
                    "normalisation",
                    "within",
                    "transform",
                    "goalposts",
                    "target",
                    "cap",
                    "per",
                    "adds-up");

    private final YamlEntry root;
    private final Map<String, YamlEntry> entries = new HashMap<>();
    private final Set<String> known = new TreeSet<>();
    private final List<String> warnings = new ArrayList<>();
    private final MethodBuilder builder;

    private MethodFile(YamlEntry root) throws FileFault {
        this.root = root;
        this.builder = Method.named(root.text("code", "method"));
        warn(root, METHOD_KEYS);
        readScale();
        readRules();
        readRanking();
        for (var node : root.need("nodes").items()) {
            readBranch(node);
        }
        for (var indicator : root.need("indicators").items()) {
            readLeaf(indicator);
        }
    }

    public static MethodFile read(Path file) throws FileFault {
        return new MethodFile(YamlEntry.read(file));
    }

    public Method method() {
        return builder.build();
    }

    /** What the file doubts; where it says nothing, what is usually doubted. */
    public Uncertainty uncertainty() throws FileFault {
        var entry = root.get("uncertainty");
        return entry.isEmpty() ? Uncertainty.usual(method()) : UncertaintyEntry.of(entry.get());
    }

    /** Keys that mean nothing, each with its place. */
    List<String> warnings() {
        return warnings;
    }

    /** Every code that values may bear: indicators, ranked or not, and parts of formulas. */
    Set<String> known() {
        return known;
    }

    private void warn(YamlEntry entry, Set<String> keys) throws FileFault {
        var all = new TreeSet<>(keys);
        all.addAll(DESCRIPTIVE);
        warnings.addAll(entry.unknownKeys(all));
    }

    private void readScale() throws FileFault {
        var scale = root.get("scale");
        if (scale.isPresent()) {
            var ends = scale.get().pair();
            builder.scale(ends[0], ends[1]);
        }
    }

    private void readRules() throws FileFault {
        builder.minimumCoverage(root.number("minimum-coverage", 0));
        for (var key : RULES) {
            var entry = root.get(key);
            if (entry.isPresent()) {
                readRule(key, entry.get());
            }
        }
    }

    private void readRule(String key, YamlEntry entry) throws FileFault {
        switch (key) {
            case "normalisation" -> builder.normalisation(Words.normalisation(entry));
            case "aggregation" -> builder.aggregation(Words.aggregation(entry));
            case "within" -> builder.within(Words.constant(entry, Within.class));
            case "outliers" -> builder.outliers(Words.constant(entry, Outliers.class));
            case "imputation" -> builder.imputation(Words.constant(entry, Imputation.class));
            case "uninformative" ->
                    builder.uninformative(Words.constant(entry, Uninformative.class));
            default -> builder.floor(entry.number());
        }
    }

    private void readRanking() throws FileFault {
        var rank = root.get("rank");
        if (rank.isEmpty()) {
            return;
        }
        warnings.addAll(rank.get().unknownKeys(Set.of("decimals", "ties")));
        var ties = rank.get().get("ties");
        var rule = ties.isEmpty() ? Ties.MIN : Words.constant(ties.get(), Ties.class);
        if (rule == Ties.AVERAGE) {
            throw rank.get().fault("a final place is a whole number: ties min, max or dense");
        }
        var decimals = rank.get().get("decimals");
        builder.ranking(
                new Ranking(
                        decimals.isEmpty()
                                ? OptionalInt.empty()
                                : OptionalInt.of(decimals(decimals.get())),
                        rule));
    }

    private static int decimals(YamlEntry entry) throws FileFault {
        double number = entry.number();
        if (number != Math.rint(number) || number < 0 || number > 12) {
            throw entry.fault("decimals are a whole number from 0 to 12");
        }
        return (int) number;
    }

    private void readBranch(YamlEntry entry) throws FileFault {
        warn(entry, BRANCH_KEYS);
        var code = entry.need("code").text();
        entries.put(code, entry);
        var parent = entry.get("parent");
        var aggregation = entry.get("aggregation");
        builder.branch(
                new Branch(
                        code,
                        parent.isEmpty() ? Optional.empty() : Optional.of(parent.get().text()),
                        entry.number("weight", 1),
                        aggregation.isEmpty()
                                ? Optional.<Aggregation>empty()
                                : Optional.of(Words.aggregation(aggregation.get()))));
    }

    private void readLeaf(YamlEntry entry) throws FileFault {
        warn(entry, LEAF_KEYS);
        var code = entry.need("code").text();
        known.add(code);
        var direction =
                entry.get("direction").isEmpty()
                        ? Direction.UP
                        : Words.constant(entry.need("direction"), Direction.class);
        if (direction == Direction.CONTEXT || !entry.flag("ranked", true)) {
            return;
        }
        entries.put(code, entry);
        var leaf = LeafEntry.leaf(entry, direction);
        leaf.formula().ifPresent(this::knowParts);
        builder.leaf(leaf);
    }

    private void knowParts(String formula) {
        if (Formula.read(formula) instanceof Formula.Reading.Read(var read)) {
            known.addAll(read.codes());
        }
    }

    /** The place of what a flaw is about: the entry's field if it is written there. */
    String placeOf(Flaw.OfMethod flaw) throws FileFault {
        var entry = placeOfEntry(flaw);
        var field = entry.get(FlawField.of(flaw));
        return field.orElse(entry).place().toString();
    }

    private YamlEntry placeOfEntry(Flaw.OfMethod flaw) {
        return entries.getOrDefault(flaw.code(), root);
    }
}
