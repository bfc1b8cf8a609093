package cn.fadu.publication.ui;

import cn.fadu.publication.Edition;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;

/** Asks why an edition is taken back; without a reason it is not. */
class WithdrawDialog extends Dialog {

    private static final int SHORTEST_REASON = 4;

    WithdrawDialog(Edition edition, Consumer<String> withdraw) {
        setHeaderTitle(getTranslation("county.withdraw.of", edition.number()));
        setWidth("min(34rem, 92vw)");
        var reason = new TextArea(getTranslation("county.withdraw.reason"));
        reason.setWidthFull();
        reason.setMaxLength(500);
        reason.setRequiredIndicatorVisible(true);
        reason.setHelperText(getTranslation("county.withdraw.reason.hint"));
        reason.setValueChangeMode(ValueChangeMode.EAGER);
        var confirm =
                new Button(
                        getTranslation("county.withdraw"),
                        click -> {
                            close();
                            withdraw.accept(reason.getValue().strip());
                        });
        confirm.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        confirm.setEnabled(false);
        confirm.setDisableOnClick(true);
        reason.addValueChangeListener(
                change ->
                        confirm.setEnabled(change.getValue().strip().length() >= SHORTEST_REASON));
        add(new Paragraph(getTranslation("county.withdraw.text")), reason);
        getFooter().add(new Button(getTranslation("county.cancel"), click -> close()), confirm);
    }
}
