package cn.fadu.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Locale;

/** The language somebody reads; it is kept with the account and on this device. */
public class LanguageChoice extends RadioButtonGroup<Locale> {

    public LanguageChoice(Viewers viewers) {
        setLabel(getTranslation("shell.language"));
        setItems(Language.ALL);
        setItemLabelGenerator(
                language -> getTranslation("shell.language." + language.getLanguage()));
        var spoken = UI.getCurrent().getLocale().getLanguage();
        Language.ALL.stream()
                .filter(language -> language.getLanguage().equals(spoken))
                .findFirst()
                .ifPresent(this::setValue);
        addValueChangeListener(
                chosen -> {
                    viewers.speak(chosen.getValue());
                    Preferences.keep(chosen.getValue());
                    UI.getCurrent().getPage().reload();
                });
    }
}
