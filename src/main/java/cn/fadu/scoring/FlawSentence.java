package cn.fadu.scoring;

import cn.fadu.scoring.Flaw.OfMethod;
import cn.fadu.scoring.Flaw.OfValue;
import java.util.OptionalInt;

/** Says each flaw in one sentence that names what to change. */
final class FlawSentence {

    private FlawSentence() {}

    static String of(Flaw flaw) {
        return switch (flaw) {
            case OfMethod method -> ofMethod(method);
            case OfValue value ->
                    "%s of %s in %d %s"
                            .formatted(
                                    value.indicator(), value.unit(), value.year(), ofValue(value));
        };
    }

    private static String ofMethod(OfMethod flaw) {
        var code = flaw.code();
        return switch (flaw) {
            case Flaw.DuplicateCode _ -> "the code %s stands twice".formatted(code);
            case Flaw.UnknownParent(_, var parent) ->
                    "%s stands under %s, which is no node".formatted(code, parent);
            case Flaw.Cycle(_, var way) ->
                    "the tree runs in a circle: %s under %s"
                            .formatted(String.join(" under ", way), way.getFirst());
            case Flaw.SeveralTops(_, var tops) ->
                    "a tree has one top node, here are several: " + String.join(", ", tops);
            case Flaw.NothingToScore _ -> "%s has nothing to score".formatted(code);
            case Flaw.ScaleReversed(_, var scale) ->
                    "the scale is reversed: %s is not below %s"
                            .formatted(scale.lowest(), scale.highest());
            case Flaw.CoverageOutOfBounds(_, var coverage) ->
                    "minimum coverage is a share from 0 to 1, not %s".formatted(coverage);
            case Flaw.NegativeFloor(_, var floor) ->
                    "the floor is zero or more, not %s".formatted(floor);
            case Flaw.NegativeWeight(_, var weight) ->
                    "the weight of %s is zero or more, not %s".formatted(code, weight);
            case Flaw.WeightSumZero _ ->
                    "the weights of all children of %s add up to zero".formatted(code);
            case Flaw.GoalpostsMissing _ ->
                    "%s is measured between goalposts but has none".formatted(code);
            case Flaw.GoalpostsReversed(_, var posts) ->
                    "the goalposts of %s are reversed: %s is not below %s"
                            .formatted(code, posts.low(), posts.high());
            case Flaw.TargetMissing _ ->
                    "%s is measured by its distance to a target but has none".formatted(code);
            case Flaw.YardstickUndefined(_, var value, var transform) ->
                    "%s of %s, a goalpost or target of %s, is not defined"
                            .formatted(transform, value, code);
            case Flaw.UnreadableFormula(_, var position, var why) ->
                    "the formula of %s cannot be read at character %d: %s"
                            .formatted(code, position, why);
            case Flaw.FormulaCycle _ -> "the formula of %s leads back to itself".formatted(code);
            case Flaw.ConstantIndicator(_, var year) ->
                    "%s is the same for everybody%s and tells nobody apart"
                            .formatted(code, in(year));
            case Flaw.AllMissing _ -> "nobody has a value of %s".formatted(code);
            case Flaw.TargetBehindAll(_, var year) ->
                    "everybody%s has reached the target of %s".formatted(in(year), code);
        };
    }

    private static String ofValue(OfValue flaw) {
        return switch (flaw) {
            case Flaw.NegativeUnderTransform(_, _, _, var value, var transform) ->
                    "is %s, and %s of that is not defined".formatted(value, transform);
            case Flaw.NegativeUnderMean(_, _, _, var parent, var value) ->
                    "scores %s, for which the mean at %s is not defined; set a floor"
                            .formatted(value, parent);
            case Flaw.ZeroUnderMean(_, _, _, var parent) ->
                    "scores 0, which makes %s 0 whatever else is achieved".formatted(parent);
            case Flaw.NotFinite(_, _, _, var value) -> "is %s".formatted(value);
            case Flaw.GivenTwice _ -> "is given twice";
            case Flaw.OutsideItsRange _ -> "lies outside its own range";
        };
    }

    private static String in(OptionalInt year) {
        return year.isPresent() ? " in " + year.getAsInt() : "";
    }
}
