package cn.fadu.shell;

import com.vaadin.flow.component.html.Span;

/** How far a rank moved since the previous comparable edition: an arrow, the places, the words. */
public class Movement extends Span {

    private Movement(String way, String arrow, String shown, String heard) {
        addClassName("fadu-movement");
        getElement().setAttribute("data-way", way);
        var sign = new Span(arrow);
        sign.addClassName("fadu-movement-arrow");
        var seen = new Span(sign, new Span(shown));
        seen.getElement().setAttribute("aria-hidden", "true");
        var words = new Span(heard);
        words.addClassName("fadu-heard");
        add(seen, words);
        setTitle(heard);
    }

    /** Positive places are places won. */
    public static Movement places(int won) {
        var locale = new Span();
        var distance = String.valueOf(Math.abs(won));
        if (won > 0) {
            return new Movement(
                    "up", "▲", distance, locale.getTranslation("shell.moved.up", distance));
        }
        if (won < 0) {
            return new Movement(
                    "down", "▼", distance, locale.getTranslation("shell.moved.down", distance));
        }
        return new Movement("none", "–", "", locale.getTranslation("shell.moved.none"));
    }

    /** There is no honest movement to show; the reason is read out and stands in the tooltip. */
    public static Movement notComparable(String reason) {
        return new Movement("none", "∕", "", reason);
    }
}
