package cn.fadu.cli.score;

import cn.fadu.scoring.Flaw;
import cn.fadu.scoring.Intervals;
import cn.fadu.scoring.MonteCarlo;
import cn.fadu.scoring.Scores;
import cn.fadu.scoring.Scoring;
import cn.fadu.scoring.Scoring.Refused;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A framework file and a values file, scored; a flaw is named with its file, line and column. */
public final class ScoreFiles {

    private final MethodFile method;
    private final ValuesFile values;

    public ScoreFiles(Path framework, Path values) throws FileFault {
        this.method = MethodFile.read(framework);
        this.values = ValuesFile.read(values);
    }

    public Scores score() throws FileFault {
        return switch (new Scoring(method.method()).score(values.values())) {
            case Scores scores -> scores;
            case Refused(var flaws) -> throw new FileFault(described(flaws));
        };
    }

    public Intervals intervals(Scores scores, int replications, long seed) throws FileFault {
        return new MonteCarlo(method.uncertainty(), replications, seed).of(scores);
    }

    /** What was read but not used, and what was left out of the scores. */
    public List<String> warnings(Scores scores) throws FileFault {
        var warnings = new ArrayList<>(method.warnings());
        warnings.addAll(values.warnings(method.known()));
        for (var remark : scores.remarks()) {
            warnings.add(described(remark) + (remark instanceof Flaw.OfMethod ? "; left out" : ""));
        }
        return warnings;
    }

    private String described(List<Flaw> flaws) throws FileFault {
        var more = flaws.size() == 1 ? "" : " (and %d more)".formatted(flaws.size() - 1);
        return described(flaws.getFirst()) + wayOut(flaws.getFirst()) + more;
    }

    /** An indicator that says nothing need not stop a table, once somebody has looked at it. */
    private static String wayOut(Flaw flaw) {
        return switch (flaw) {
            case Flaw.ConstantIndicator _, Flaw.AllMissing _, Flaw.TargetBehindAll _ ->
                    "; uninformative: leave-out scores without it";
            default -> "";
        };
    }

    private String described(Flaw flaw) throws FileFault {
        return "%s: %s".formatted(placeOf(flaw), flaw.sentence());
    }

    private String placeOf(Flaw flaw) throws FileFault {
        return switch (flaw) {
            case Flaw.OfMethod ofMethod -> method.placeOf(ofMethod);
            case Flaw.OfValue ofValue -> {
                var place = values.placeOf(ofValue);
                yield place.isPresent()
                        ? place.get().toString()
                        : method.placeOf(new Flaw.AllMissing(ofValue.indicator()));
            }
        };
    }
}
