package cn.fadu.indicator;

import java.util.Optional;

/**
 * A dimension of the framework's tree; the weight is relative among the children of its parent.
 *
 * @param aggregation how its children become its score, where it differs from the framework's
 */
public record Node(
        String code,
        Optional<String> parent,
        double weight,
        Optional<String> aggregation,
        Words name) {

    public Node weighing(double other) {
        return new Node(code, parent, other, aggregation, name);
    }
}
