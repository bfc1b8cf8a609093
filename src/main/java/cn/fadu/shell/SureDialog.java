package cn.fadu.shell;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks once more before something is done that others will notice. */
public class SureDialog extends ConfirmDialog {

    /**
     * @param deed the word on the button, and above the question
     */
    public SureDialog(String deed, String question, Runnable done) {
        setHeader(deed);
        setText(question);
        setConfirmText(deed);
        setCancelable(true);
        setCancelText(getTranslation("shell.cancel"));
        addConfirmListener(confirm -> done.run());
    }
}
