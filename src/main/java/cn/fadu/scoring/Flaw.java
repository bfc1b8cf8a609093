package cn.fadu.scoring;

import java.util.List;
import java.util.OptionalInt;

/**
 * Why a method or a table of values cannot be scored as it stands; or, among the remarks of a
 * result, what a reader of the scores must know.
 */
public sealed interface Flaw {

    /** A flaw of the method: the code of a branch or leaf, or of the method as a whole. */
    sealed interface OfMethod extends Flaw {
        String code();
    }

    /** A flaw of one value. */
    sealed interface OfValue extends Flaw {
        String unit();

        int year();

        String indicator();
    }

    record DuplicateCode(String code) implements OfMethod {}

    record UnknownParent(String code, String parent) implements OfMethod {}

    /** The codes in order, each under the next, the last under the first. */
    record Cycle(String code, List<String> way) implements OfMethod {}

    record SeveralTops(String code, List<String> tops) implements OfMethod {}

    record NothingToScore(String code) implements OfMethod {}

    record ScaleReversed(String code, Scale scale) implements OfMethod {}

    record CoverageOutOfBounds(String code, double coverage) implements OfMethod {}

    record NegativeFloor(String code, double floor) implements OfMethod {}

    record NegativeWeight(String code, double weight) implements OfMethod {}

    /** The weights of all children of the branch are zero. */
    record WeightSumZero(String code) implements OfMethod {}

    record GoalpostsMissing(String code) implements OfMethod {}

    record GoalpostsReversed(String code, Posts posts) implements OfMethod {}

    record TargetMissing(String code) implements OfMethod {}

    /** A goalpost or target for which the transform is not defined, such as the logarithm of 0. */
    record YardstickUndefined(String code, double value, Transform transform) implements OfMethod {}

    record UnreadableFormula(String code, int position, String why) implements OfMethod {}

    /** Indicators derived from each other. */
    record FormulaCycle(String code) implements OfMethod {}

    /** Nobody differs, in the year if one is named, so values cannot be held against each other. */
    record ConstantIndicator(String code, OptionalInt year) implements OfMethod {}

    record AllMissing(String code) implements OfMethod {}

    /** No unit is short of the target, so the distance to it says nothing. */
    record TargetBehindAll(String code, OptionalInt year) implements OfMethod {}

    /** A value for which the transform is not defined: zero or less under a logarithm. */
    record NegativeUnderTransform(
            String unit, int year, String indicator, double value, Transform transform)
            implements OfValue {}

    /** A child below zero under a mean that is not arithmetic. */
    record NegativeUnderMean(String unit, int year, String indicator, String parent, double value)
            implements OfValue {}

    /** A child at zero, which makes a geometric or harmonic mean zero; only ever a remark. */
    record ZeroUnderMean(String unit, int year, String indicator, String parent)
            implements OfValue {}

    record NotFinite(String unit, int year, String indicator, double value) implements OfValue {}

    record GivenTwice(String unit, int year, String indicator) implements OfValue {}

    /** The value lies outside the range it was given. */
    record OutsideItsRange(String unit, int year, String indicator) implements OfValue {}

    /** One plain English sentence. */
    default String sentence() {
        return FlawSentence.of(this);
    }
}
