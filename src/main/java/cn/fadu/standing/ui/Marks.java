package cn.fadu.standing.ui;

import cn.fadu.publication.Movement;
import cn.fadu.publication.Movement.Moved;
import cn.fadu.publication.Movement.NotComparable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;

/** Small marks beside names and numbers. */
final class Marks {

    private Marks() {}

    /** The arrow of a movement, or the stroke that says why there is none. */
    static Component movement(Movement movement) {
        return switch (movement) {
            case Moved(var places) -> cn.fadu.shell.Movement.places(places);
            case NotComparable(var reason) ->
                    cn.fadu.shell.Movement.notComparable(
                            new Span().getTranslation("county.not-comparable." + reason.code()));
        };
    }
}
