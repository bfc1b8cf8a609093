package cn.fadu.identity.ui;

import cn.fadu.shell.Notice;
import cn.fadu.shell.Tone;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** Shows recovery codes, once: only their hashes are kept. */
class RecoveryCodesDialog extends Dialog {

    RecoveryCodesDialog(List<String> codes) {
        setHeaderTitle(getTranslation("identity.factor.codes"));
        setWidth("min(30rem, 95vw)");
        setCloseOnOutsideClick(false);
        var list = new UnorderedList();
        list.addClassName("fadu-codes");
        codes.forEach(code -> list.add(new ListItem(new Code(code))));
        add(new Notice(Tone.INFO, getTranslation("identity.factor.codes.note")), list);
        getFooter().add(new Button(getTranslation("identity.factor.kept"), click -> close()));
    }
}
