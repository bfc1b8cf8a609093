package cn.fadu.filing.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks once more before something is done that others will notice. */
class SureDialog extends ConfirmDialog {

    SureDialog(String deed, String question, Runnable done) {
        setHeader(deed);
        setText(question);
        setConfirmText(deed);
        setCancelable(true);
        setCancelText(getTranslation("filing.cancel"));
        addConfirmListener(confirm -> done.run());
    }
}
