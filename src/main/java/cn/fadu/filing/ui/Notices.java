package cn.fadu.filing.ui;

import cn.fadu.shell.Notice;
import cn.fadu.shell.Tone;
import com.vaadin.flow.component.notification.Notification;

/** Says what a deed came to when the page it was done on has changed. */
final class Notices {

    private static final int SHOWN = 6000;

    private Notices() {}

    static void show(Tone tone, String sentence) {
        var note = new Notification(new Notice(tone, sentence));
        note.setDuration(SHOWN);
        note.setPosition(Notification.Position.BOTTOM_START);
        note.open();
    }
}
