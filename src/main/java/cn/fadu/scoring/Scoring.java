package cn.fadu.scoring;

import java.util.List;

/** Scores values by one method: {@code new Scoring(method).score(values)}. */
public final class Scoring {

    /** Either scores, or why there can be none. */
    public sealed interface Outcome permits Scores, Refused {
        /** For a caller to whom a refusal would be a bug. */
        default Scores orThrow() {
            return switch (this) {
                case Scores scores -> scores;
                case Refused(var flaws) ->
                        throw new IllegalStateException(
                                String.join("; ", flaws.stream().map(Flaw::sentence).toList()));
            };
        }
    }

    /** Every flaw that was found, at least one. */
    public record Refused(List<Flaw> flaws) implements Outcome {}

    private final Method method;
    private final List<Flaw> flaws;

    public Scoring(Method method) {
        this.method = method;
        this.flaws = MethodCheck.flawsOf(method);
    }

    /** What is wrong with the method whatever the values are; empty when nothing is. */
    public List<Flaw> flaws() {
        return flaws;
    }

    public Outcome score(Values values) {
        if (!flaws.isEmpty()) {
            return new Refused(flaws);
        }
        if (!values.flaws().isEmpty()) {
            return new Refused(values.flaws());
        }
        if (values.units().isEmpty()) {
            return new Refused(List.of(new Flaw.NothingToScore(method.code())));
        }
        var pass = new Pass(new Tree(method), values);
        var sheet = pass.run();
        var found = pass.sink().flaws();
        return found.isEmpty() ? new Scores(pass, sheet) : new Refused(found);
    }
}
