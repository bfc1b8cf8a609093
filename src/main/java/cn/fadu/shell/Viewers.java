package cn.fadu.shell;

import java.util.Locale;
import java.util.Optional;

/** Tells the frame who is looking, anew at each request; whoever keeps the accounts answers. */
public interface Viewers {

    /** Empty before somebody has signed in. */
    Optional<Viewer> current();

    /** Remembers the language somebody chose. */
    void speak(Locale locale);

    void signOut();

    /** Whether this reader has yet to be shown around. */
    boolean isNew();

    /** Shown around, or not wishing to be. */
    void toured();
}
