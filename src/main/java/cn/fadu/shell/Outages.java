package cn.fadu.shell;

import java.util.Optional;

/** Knows which failures are nobody's fault and pass; whoever keeps the databases answers. */
public interface Outages {

    /**
     * The dictionary's key of what has happened: a title, a sentence for a page ({@code .text}) and
     * one for a click that was in vain ({@code .click}).
     */
    Optional<String> key(Throwable failure);
}
