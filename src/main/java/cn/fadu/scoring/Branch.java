package cn.fadu.scoring;

import java.util.Optional;

/** An inner node of the tree; its weight is relative among the children of its parent. */
public record Branch(
        String code, Optional<String> parent, double weight, Optional<Aggregation> aggregation) {

    public static Branch top(String code) {
        return new Branch(code, Optional.empty(), 1, Optional.empty());
    }

    public static Branch under(String parent, String code) {
        return new Branch(code, Optional.of(parent), 1, Optional.empty());
    }

    public Branch weighing(double relative) {
        return new Branch(code, parent, relative, aggregation);
    }

    public Branch by(Aggregation own) {
        return new Branch(code, parent, weight, Optional.of(own));
    }
}
