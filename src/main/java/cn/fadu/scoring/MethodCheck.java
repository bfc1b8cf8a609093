package cn.fadu.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds every flaw of a method that shows without looking at values. */
final class MethodCheck {

    private final Method method;
    private final Map<String, Branch> branches = new LinkedHashMap<>();
    private final List<Flaw> flaws = new ArrayList<>();

    private MethodCheck(Method method) {
        this.method = method;
    }

    static List<Flaw> flawsOf(Method method) {
        return new MethodCheck(method).check();
    }

    private List<Flaw> check() {
        checkRules();
        checkCodes();
        checkParents();
        checkTop();
        checkWeights();
        method.leaves().forEach(this::checkLeaf);
        flaws.addAll(Derivation.flawsOf(method));
        return List.copyOf(flaws);
    }

    private void checkRules() {
        var scale = method.scale();
        if (!(scale.lowest() < scale.highest()) || !Double.isFinite(scale.width())) {
            flaws.add(new Flaw.ScaleReversed(method.code(), scale));
        }
        var coverage = method.minimumCoverage();
        if (!(coverage >= 0 && coverage <= 1)) {
            flaws.add(new Flaw.CoverageOutOfBounds(method.code(), coverage));
        }
        method.floor().stream()
                .filter(floor -> !(floor >= 0))
                .forEach(floor -> flaws.add(new Flaw.NegativeFloor(method.code(), floor)));
    }

    private void checkCodes() {
        var codes = new LinkedHashSet<String>();
        for (var branch : method.branches()) {
            if (!codes.add(branch.code())) {
                flaws.add(new Flaw.DuplicateCode(branch.code()));
            }
            branches.putIfAbsent(branch.code(), branch);
        }
        for (var leaf : method.leaves()) {
            if (!codes.add(leaf.code())) {
                flaws.add(new Flaw.DuplicateCode(leaf.code()));
            }
        }
    }

    private void checkParents() {
        var inCircles = new LinkedHashSet<String>();
        for (var branch : branches.values()) {
            branch.parent()
                    .filter(parent -> !branches.containsKey(parent))
                    .ifPresent(parent -> flaws.add(new Flaw.UnknownParent(branch.code(), parent)));
            if (!inCircles.contains(branch.code())) {
                circleFrom(branch)
                        .ifPresent(
                                way -> {
                                    inCircles.addAll(way);
                                    flaws.add(new Flaw.Cycle(way.getFirst(), way));
                                });
            }
        }
        method.leaves().stream()
                .filter(leaf -> !branches.containsKey(leaf.parent()))
                .forEach(leaf -> flaws.add(new Flaw.UnknownParent(leaf.code(), leaf.parent())));
    }

    /** The way upwards from a branch that comes back to it. */
    private Optional<List<String>> circleFrom(Branch start) {
        var way = new LinkedHashSet<String>();
        Optional<Branch> at = Optional.of(start);
        while (at.isPresent() && way.add(at.get().code())) {
            at = at.get().parent().map(branches::get);
        }
        return at.filter(start::equals).map(_ -> List.copyOf(way));
    }

    private void checkTop() {
        if (!flaws.isEmpty()) {
            return; // a broken tree has no meaningful top
        }
        var tops = method.leaves().stream().map(leaf -> topOf(leaf.parent())).distinct().toList();
        if (tops.isEmpty()) {
            flaws.add(new Flaw.NothingToScore(method.code()));
        } else if (tops.size() > 1) {
            flaws.add(new Flaw.SeveralTops(tops.get(1), tops));
        }
    }

    private String topOf(String code) {
        return Optional.ofNullable(branches.get(code))
                .flatMap(Branch::parent)
                .map(this::topOf)
                .orElse(code);
    }

    private void checkWeights() {
        var sums = new HashMap<String, Double>();
        for (var branch : branches.values()) {
            branch.parent().ifPresent(parent -> add(sums, parent, branch.code(), branch.weight()));
        }
        method.leaves().forEach(leaf -> add(sums, leaf.parent(), leaf.code(), leaf.weight()));
        branches.keySet().stream()
                .filter(code -> Double.valueOf(0).equals(sums.get(code)))
                .forEach(code -> flaws.add(new Flaw.WeightSumZero(code)));
    }

    private void add(Map<String, Double> sums, String parent, String code, double weight) {
        if (!(weight >= 0) || Double.isInfinite(weight)) {
            flaws.add(new Flaw.NegativeWeight(code, weight));
        }
        sums.merge(parent, weight, Double::sum);
    }

    private void checkLeaf(Leaf leaf) {
        switch (leaf.normalisationOr(method.normalisation())) {
            case Normalisation.BetweenPosts _ ->
                    leaf.yardstick()
                            .posts()
                            .ifPresentOrElse(
                                    posts -> checkPosts(leaf, posts),
                                    () -> flaws.add(new Flaw.GoalpostsMissing(leaf.code())));
            case Normalisation.DistanceToTarget _ -> {
                var target = leaf.yardstick().target();
                target.ifPresentOrElse(
                        value -> checkDefined(leaf, value),
                        () -> flaws.add(new Flaw.TargetMissing(leaf.code())));
            }
            case Normalisation.MinMax _,
                    Normalisation.ZScore _,
                    Normalisation.Rank _,
                    Normalisation.Percentile _,
                    Normalisation.Borda _,
                    Normalisation.AsItIs _ -> {}
        }
    }

    private void checkPosts(Leaf leaf, Posts posts) {
        if (!(posts.low() < posts.high())) {
            flaws.add(new Flaw.GoalpostsReversed(leaf.code(), posts));
        } else {
            checkDefined(leaf, posts.low());
            checkDefined(leaf, posts.high());
        }
    }

    private void checkDefined(Leaf leaf, double value) {
        var transform = leaf.yardstick().transform();
        if (!Double.isFinite(transform.of(value))) {
            flaws.add(new Flaw.YardstickUndefined(leaf.code(), value, transform));
        }
    }
}
