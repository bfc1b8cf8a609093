package cn.fadu.identity.ui;

import cn.fadu.shell.Notice;
import cn.fadu.shell.Tone;
import com.vaadin.flow.component.notification.Notification;

/** A short word about what was done, or why it was not. */
final class Toast {

    private Toast() {}

    static void done(String words) {
        show(Tone.GOOD, words, 5_000);
    }

    static void say(String words) {
        show(Tone.CAUTION, words, 10_000);
    }

    private static void show(Tone tone, String words, int millis) {
        var toast = new Notification();
        toast.add(new Notice(tone, words));
        toast.setPosition(Notification.Position.TOP_CENTER);
        toast.setDuration(millis);
        toast.open();
    }
}
