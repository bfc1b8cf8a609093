package cn.fadu.operation.ui;

import cn.fadu.shell.Notice;
import cn.fadu.shell.Tone;
import cn.fadu.tenancy.CellUnavailableException;
import cn.fadu.tenancy.Outcome;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * An order on tenants: what it does in a sentence, what has to be said, and what came of it. It is
 * carried out aside; a refusal is one clear sentence and leaves the dialog as it is.
 */
abstract class OrderDialog<T> extends Dialog {

    private final Div answer = new Div();
    private final Button give;
    private final Button leave = new Button(getTranslation("operation.cancel"), click -> close());

    /**
     * @param key of the order's words: title, explanation ({@code .text}) and verb ({@code .verb})
     */
    OrderDialog(String key, Object... named) {
        setHeaderTitle(getTranslation("operation." + key, named));
        setWidth("min(40rem, 95vw)");
        setCloseOnOutsideClick(false);
        answer.addClassName("fadu-stack");
        answer.getElement().setAttribute("aria-live", "polite");
        give = new Button(getTranslation("operation." + key + ".verb"), click -> order());
        give.addThemeVariants(ButtonVariant.PRIMARY);
        add(new Paragraph(getTranslation("operation." + key + ".text")));
        getFooter().add(leave, give);
    }

    /** What has to be filled in, two in a line where there is room. */
    void ask(Component... fields) {
        add(new FormLayout(fields), answer);
    }

    void dangerous() {
        give.addThemeVariants(ButtonVariant.ERROR);
    }

    /** The work, if everything is filled in as it must be. */
    abstract Optional<Supplier<Outcome<T>>> ordered();

    /** What is to be seen when it is done. */
    abstract void done(T value);

    private void order() {
        answer.removeAll();
        ordered().ifPresent(this::carryOut);
    }

    private void carryOut(Supplier<Outcome<T>> work) {
        var bar = new ProgressBar();
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", getTranslation("operation.running"));
        answer.add(new Notice(Tone.INFO, getTranslation("operation.running")), bar);
        free(false);
        Errand.run(UI.getCurrent(), work, this::tell, this::fail);
    }

    private void tell(Outcome<T> outcome) {
        free(true);
        answer.removeAll();
        if (outcome instanceof Outcome.Done<T>(var value)) {
            done(value);
        } else {
            say(Tone.CAUTION, OutcomeWords.of(outcome, this));
        }
    }

    private void fail(RuntimeException failure) {
        free(true);
        answer.removeAll();
        if (failure instanceof CellUnavailableException away) {
            say(Tone.CAUTION, getTranslation("operation.refused.cell-away", away.cell()));
        } else {
            close();
            throw failure;
        }
    }

    private void free(boolean free) {
        give.setEnabled(free);
        leave.setEnabled(free);
        setCloseOnEsc(free);
    }

    void say(Tone tone, String sentence, Component... more) {
        answer.add(new Notice(tone, sentence));
        answer.add(more);
    }

    /** Nothing is left to order; what came of it stays to be read. */
    void finish(Tone tone, String sentence, Component... more) {
        say(tone, sentence, more);
        give.setVisible(false);
        leave.setText(getTranslation("operation.close"));
    }
}
