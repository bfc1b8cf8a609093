package cn.fadu.export.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;

/**
 * Puts the picture behind a link onto the clipboard. The browser allows that only in direct answer
 * to a click, so the whole of it happens there.
 */
class CopyButton extends Button {

    private final Anchor picture;

    CopyButton(Anchor picture) {
        this.picture = picture;
        setText(getTranslation("export.copy"));
        addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
    }

    @Override
    protected void onAttach(AttachEvent attachEvent) {
        super.onAttach(attachEvent);
        getElement()
                .executeJs(
                        """
                        const link = $0, done = $1, failed = $2;
                        this.onclick = async () => {
                          try {
                            const load = fetch(link.href).then(r => r.ok ? r.blob() : Promise.reject());
                            await navigator.clipboard.write([new ClipboardItem({'image/png': load})]);
                            this.textContent = done;
                          } catch (e) {
                            this.textContent = failed;
                          }
                        };
                        """,
                        picture.getElement(),
                        getTranslation("export.copied"),
                        getTranslation("export.copy.failed"));
    }
}
