package cn.fadu.operation.ui;

import cn.fadu.shell.Notice;
import cn.fadu.shell.Tone;
import com.vaadin.flow.component.notification.Notification;

/** A short word about what was done. */
final class Told {

    private Told() {}

    static void done(String words) {
        say(Tone.GOOD, words);
    }

    static void refused(String why) {
        say(Tone.CAUTION, why);
    }

    private static void say(Tone tone, String words) {
        var toast = new Notification();
        toast.add(new Notice(tone, words));
        toast.setPosition(Notification.Position.TOP_CENTER);
        toast.setDuration(5_000);
        toast.open();
    }
}
