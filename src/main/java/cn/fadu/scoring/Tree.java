package cn.fadu.scoring;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The method's tree, laid out for computing: leaves by code, then branches with every child before
 * its parent, the top last. Children stand in the order of their codes, so that the order in which
 * a method lists them changes no sum, not even in its last digit.
 */
final class Tree {

    private final Method method;
    private final List<Leaf> leaves;
    private final List<Branch> branches = new ArrayList<>();
    private final Map<String, Integer> positions = new HashMap<>();
    private final List<int[]> children = new ArrayList<>();
    private final List<double[]> weights = new ArrayList<>();
    private final Map<String, List<Branch>> below = new HashMap<>();
    private final Map<String, List<Leaf>> leavesOf;

    /** For a method without a flaw only. */
    Tree(Method method) {
        this.method = method;
        this.leaves = method.leaves().stream().sorted(Comparator.comparing(Leaf::code)).toList();
        for (int i = 0; i < leaves.size(); i++) {
            positions.put(leaves.get(i).code(), i);
        }
        var bearing = bearingLeaves();
        method.branches().stream()
                .filter(branch -> bearing.contains(branch.code()))
                .forEach(
                        branch ->
                                branch.parent()
                                        .ifPresent(
                                                parent ->
                                                        below.computeIfAbsent(
                                                                        parent,
                                                                        _ -> new ArrayList<>())
                                                                .add(branch)));
        this.leavesOf = leaves.stream().collect(Collectors.groupingBy(Leaf::parent));
        method.branches().stream()
                .filter(branch -> branch.parent().isEmpty() && bearing.contains(branch.code()))
                .forEach(this::layOut);
    }

    /** The branches that have a leaf somewhere below them, found from the leaves upwards. */
    private Set<String> bearingLeaves() {
        var parents = new HashMap<String, Optional<String>>();
        method.branches().forEach(branch -> parents.put(branch.code(), branch.parent()));
        var bearing = new HashSet<String>();
        for (var leaf : method.leaves()) {
            var at = Optional.of(leaf.parent());
            while (at.isPresent() && bearing.add(at.get())) {
                at = parents.getOrDefault(at.get(), Optional.empty());
            }
        }
        return bearing;
    }

    private List<Branch> under(Branch branch) {
        return below.getOrDefault(branch.code(), List.of());
    }

    private void layOut(Branch branch) {
        record Child(String code, double weight) {}
        var held = new ArrayList<Child>();
        for (var child : under(branch)) {
            layOut(child);
            held.add(new Child(child.code(), child.weight()));
        }
        for (var leaf : leavesOf.getOrDefault(branch.code(), List.of())) {
            held.add(new Child(leaf.code(), leaf.weight()));
        }
        held.sort(Comparator.comparing(Child::code));
        children.add(held.stream().map(Child::code).mapToInt(positions::get).toArray());
        weights.add(held.stream().mapToDouble(Child::weight).toArray());
        positions.put(branch.code(), leaves.size() + branches.size());
        branches.add(branch);
    }

    Method method() {
        return method;
    }

    List<Leaf> leaves() {
        return leaves;
    }

    List<Branch> branches() {
        return branches;
    }

    /** Leaves and branches. */
    int size() {
        return leaves.size() + branches.size();
    }

    /** Where the code's column stands; -1 when it is not in the tree. */
    int position(String code) {
        return positions.getOrDefault(code, -1);
    }

    String codeAt(int position) {
        return position < leaves.size()
                ? leaves.get(position).code()
                : branches.get(position - leaves.size()).code();
    }

    /** The positions of the leaves at or under a position, by dimension, then by code. */
    IntStream leavesUnder(int position) {
        return isLeaf(position)
                ? IntStream.of(position)
                : Arrays.stream(children(position - leaves.size())).flatMap(this::leavesUnder);
    }

    /** The branches below the upper position on the way down to the lower one, both left out. */
    List<String> between(int upper, int lower) {
        var way = new ArrayDeque<String>();
        int at = parentOf(lower);
        while (at >= 0 && at != upper && lower != upper) {
            way.addFirst(codeAt(at));
            at = parentOf(at);
        }
        return List.copyOf(way);
    }

    int parentOf(int position) {
        return isLeaf(position)
                ? position(leaves.get(position).parent())
                : branches.get(position - leaves.size()).parent().map(this::position).orElse(-1);
    }

    boolean isLeaf(int position) {
        return position < leaves.size();
    }

    /** The positions of the children of a branch. */
    int[] children(int branch) {
        return children.get(branch);
    }

    /** The weights of the children of a branch, as stated. */
    double[] weights(int branch) {
        return weights.get(branch);
    }

    Aggregation aggregation(int branch) {
        return branches.get(branch).aggregation().orElse(method.aggregation());
    }
}
