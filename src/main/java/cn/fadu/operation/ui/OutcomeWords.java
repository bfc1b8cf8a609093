package cn.fadu.operation.ui;

import cn.fadu.tenancy.Outcome;
import com.vaadin.flow.component.Component;

/** Why an order was not carried out, in a sentence for the operator. */
final class OutcomeWords {

    private OutcomeWords() {}

    static String of(Outcome<?> outcome, Component reader) {
        return switch (outcome) {
            case Outcome.Done<?> _ -> reader.getTranslation("operation.done");
            case Outcome.CodeTaken<?>() -> reader.getTranslation("operation.refused.code-taken");
            case Outcome.WrongState<?>(var code, var state) ->
                    reader.getTranslation(
                            "operation.refused.state",
                            code,
                            reader.getTranslation("operation.state." + state));
            case Outcome.NotConfirmed<?>(var code) ->
                    reader.getTranslation("operation.refused.not-confirmed", code);
            case Outcome.UnusableFile<?> _ -> reader.getTranslation("operation.refused.file");
            case Outcome.NoSuchCell<?>(var name) ->
                    reader.getTranslation("operation.refused.cell", name);
        };
    }
}
