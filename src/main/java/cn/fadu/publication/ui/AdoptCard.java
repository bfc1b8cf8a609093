package cn.fadu.publication.ui;

import cn.fadu.publication.FrameworkDrafts.Draft;
import cn.fadu.shell.Card;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.ZoneId;
import java.util.function.IntConsumer;

/** Makes the copy a version, from a year on, or throws it away. */
class AdoptCard extends Card {

    AdoptCard(Draft draft, IntConsumer adopt, Runnable discard) {
        super(new Span().getTranslation("county.framework.adopt"));
        note(getTranslation("county.framework.adopt.note"));
        var from = new IntegerField(getTranslation("county.framework.from"));
        from.setMin(1990);
        from.setMax(2200);
        from.setValue(draft.at().atZone(ZoneId.systemDefault()).getYear());
        from.setErrorMessage(getTranslation("county.framework.whole", "1990", "2200"));
        var confirm =
                new Button(
                        getTranslation("county.framework.adopt.version", draft.version()),
                        click -> {
                            var year = from.getOptionalValue().filter(y -> y >= 1990 && y <= 2200);
                            from.setInvalid(year.isEmpty());
                            year.ifPresent(adopt::accept);
                        });
        confirm.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        var row =
                new Div(
                        from,
                        confirm,
                        new Button(
                                getTranslation("county.framework.discard"),
                                click -> discard.run()));
        row.addClassNames("fadu-row", "county-publish");
        with(row);
    }
}
