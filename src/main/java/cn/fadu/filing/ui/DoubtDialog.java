package cn.fadu.filing.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** The report seems to belong elsewhere: it is kept only when a person insists. */
class DoubtDialog extends ConfirmDialog {

    DoubtDialog(String fileName, String doubt, Runnable insisted) {
        setHeader(getTranslation("filing.doubt.title"));
        setText(getTranslation("filing.doubt.text", fileName, doubt));
        setConfirmText(getTranslation("filing.doubt.insist"));
        setConfirmButtonTheme("error primary");
        setCancelable(true);
        setCancelText(getTranslation("filing.doubt.leave"));
        addConfirmListener(confirm -> insisted.run());
    }
}
