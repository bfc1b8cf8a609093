package cn.fadu.operation.ui;

import cn.fadu.shell.StateBadge;
import cn.fadu.shell.Tone;
import cn.fadu.tenancy.State;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** Where a tenant is in its life, in a word and a colour. */
final class StateWords {

    private StateWords() {}

    static StateBadge badge(State state) {
        var word = "operation.state." + state.name().toLowerCase(Locale.ROOT);
        return new StateBadge(tone(state), new Span().getTranslation(word));
    }

    private static Tone tone(State state) {
        return switch (state) {
            case ACTIVE -> Tone.GOOD;
            case PREPARING, DROPPING, SUSPENDED -> Tone.CAUTION;
            case ENDED, DROPPED -> Tone.QUIET;
        };
    }
}
