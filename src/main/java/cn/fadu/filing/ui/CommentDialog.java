package cn.fadu.filing.ui;

import cn.fadu.filing.Comment;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Predicate;

/** A remark at one figure; the township reads it beside that figure. */
class CommentDialog extends Dialog {

    private final TextArea text = new TextArea();
    private final Predicate<String> save;

    CommentDialog(String figure, Predicate<String> save) {
        this.save = save;
        setHeaderTitle(getTranslation("review.comment.title", figure));
        setWidth("min(34rem, 100%)");
        text.setLabel(getTranslation("review.comment.text"));
        text.setHelperText(getTranslation("review.comment.hint"));
        text.setMaxLength(Comment.LONGEST);
        text.setMinRows(3);
        text.setWidthFull();
        text.focus();
        text.addKeyDownListener(Key.ENTER, press -> keep(), KeyModifier.CONTROL);
        var done = new Button(getTranslation("review.comment.save"), click -> keep());
        done.addThemeVariants(ButtonVariant.PRIMARY);
        add(text);
        getFooter().add(new Button(getTranslation("filing.cancel"), click -> close()), done);
    }

    private void keep() {
        if (save.test(text.getValue())) {
            close();
        } else {
            text.setErrorMessage(getTranslation("review.comment.missing"));
            text.setInvalid(true);
            text.focus();
        }
    }
}
