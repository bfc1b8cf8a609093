package cn.fadu.standing.ui;

import cn.fadu.indicator.Framework;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Indicators and dimensions of a framework, found by typing their code or name. */
class MeasureBox extends ComboBox<String> {

    /**
     * @param codes what there is to choose from
     * @param open is given the code somebody chose
     */
    MeasureBox(
            String label,
            List<String> codes,
            String shown,
            Framework framework,
            Locale locale,
            Consumer<String> open) {
        super(label, codes);
        setItemLabelGenerator(code -> named(framework, code, locale));
        setValue(shown);
        addValueChangeListener(
                change -> {
                    if (change.isFromClient() && change.getValue() != null) {
                        open.accept(change.getValue());
                    }
                });
    }

    private String named(Framework framework, String code, Locale locale) {
        return code.equals(framework.top().code())
                ? getTranslation("county.overall")
                : code + " " + framework.nameOf(code).in(locale);
    }
}
