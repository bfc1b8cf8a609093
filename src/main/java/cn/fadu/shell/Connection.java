package cn.fadu.shell;

import com.vaadin.flow.component.UI;

/** What the page says by itself, in the reader's language, while the server cannot be reached. */
final class Connection {

    private static final String BACK =
            "const told = window.Vaadin?.connectionIndicator; if (told) told.onlineText = $0";

    private Connection() {}

    static void describe(UI ui) {
        var dialog = ui.getReconnectDialogConfiguration();
        // The first is said while the server is silent, the second while the browser has no
        // network.
        dialog.setDialogText(ui.getTranslation("shell.offline"));
        dialog.setDialogTextGaveUp(ui.getTranslation("shell.offline.gave-up"));
        ui.getPage().executeJs(BACK, ui.getTranslation("shell.offline.back"));
    }
}
