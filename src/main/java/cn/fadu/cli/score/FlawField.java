package cn.fadu.cli.score;

import cn.fadu.scoring.Flaw;

/** The field of an entry that a flaw of the method is about. */
final class FlawField {

    private FlawField() {}

    static String of(Flaw.OfMethod flaw) {
        return switch (flaw) {
            case Flaw.UnknownParent _, Flaw.Cycle _ -> "parent";
            case Flaw.NegativeWeight _ -> "weight";
            case Flaw.GoalpostsReversed _, Flaw.GoalpostsMissing _, Flaw.YardstickUndefined _ ->
                    "goalposts";
            case Flaw.TargetBehindAll _, Flaw.TargetMissing _ -> "target";
            case Flaw.UnreadableFormula _, Flaw.FormulaCycle _ -> "formula";
            case Flaw.ScaleReversed _ -> "scale";
            case Flaw.CoverageOutOfBounds _ -> "minimum-coverage";
            case Flaw.NegativeFloor _ -> "floor";
            case Flaw.NothingToScore _ -> "indicators";
            case Flaw.DuplicateCode _,
                    Flaw.SeveralTops _,
                    Flaw.WeightSumZero _,
                    Flaw.ConstantIndicator _,
                    Flaw.AllMissing _ ->
                    "code";
        };
    }
}
