package cn.fadu.pack.ui;

import cn.fadu.export.ChartFormat;
import cn.fadu.export.Naming;
import cn.fadu.indicator.Framework;
import cn.fadu.indicator.Indicator;
import cn.fadu.pack.PackPlan;
import cn.fadu.pack.PackTemplates.Template;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Everything that somebody chooses for a pack. */
class PlanForm extends Div {

    private final PartsChooser parts = new PartsChooser();
    private final MultiSelectComboBox<Indicator> indicators = new MultiSelectComboBox<>();
    private final RadioButtonGroup<Naming> names = new RadioButtonGroup<>();
    private final CheckboxGroup<ChartFormat> formats = new CheckboxGroup<>();
    private final RadioButtonGroup<Locale> language = new RadioButtonGroup<>();
    private final TemplateChoice templates = new TemplateChoice();

    PlanForm(Framework framework, Locale locale) {
        addClassName("pack-plan");
        chooseIndicators(framework, locale);
        chooseNames();
        formats.setLabel(getTranslation("pack.formats"));
        formats.setItems(PackPlan.FORMATS);
        formats.setValue(Set.of(ChartFormat.PPTX));
        language.setLabel(getTranslation("pack.language"));
        language.setItems(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);
        language.setItemLabelGenerator(
                each -> getTranslation("pack.language." + each.getLanguage()));
        language.setValue(
                locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE);
        var choices = new Div(formats, templates, names, language, indicators);
        choices.addClassName("fadu-stack");
        var left =
                new Div(new com.vaadin.flow.component.html.H3(getTranslation("pack.parts")), parts);
        add(left, choices);
    }

    private void chooseIndicators(Framework framework, Locale locale) {
        indicators.setLabel(getTranslation("pack.indicators"));
        indicators.setHelperText(getTranslation("pack.indicators.hint"));
        indicators.setItems(framework.indicators());
        indicators.setItemLabelGenerator(each -> each.code() + " " + each.name().in(locale));
        indicators.addClassName("pack-indicators");
    }

    private void chooseNames() {
        names.setLabel(getTranslation("pack.names"));
        names.setItems(Naming.values());
        names.setItemLabelGenerator(
                naming -> getTranslation("export.names." + naming.name().toLowerCase(Locale.ROOT)));
        names.setValue(Naming.AS_THEY_ARE);
    }

    void offer(List<Template> some) {
        templates.offer(some);
    }

    /** Empty where something is still to be chosen, which the form then says. */
    Optional<PackPlan> plan() {
        formats.setErrorMessage(getTranslation("pack.formats.none"));
        formats.setInvalid(formats.getValue().isEmpty());
        var sections = parts.sections();
        if (formats.isInvalid() || sections.isEmpty()) {
            return Optional.empty();
        }
        var made = inOrder(formats.getValue());
        return Optional.of(
                new PackPlan(
                        sections,
                        indicators.getValue().stream()
                                .map(Indicator::code)
                                .sorted(byCode())
                                .toList(),
                        names.getValue(),
                        made,
                        language.getValue(),
                        templates.ids(made)));
    }

    private static java.util.Comparator<cn.fadu.indicator.IndicatorCode> byCode() {
        return java.util.Comparator.comparing(cn.fadu.indicator.IndicatorCode::value);
    }

    private static List<ChartFormat> inOrder(Set<ChartFormat> chosen) {
        return PackPlan.FORMATS.stream().filter(chosen::contains).toList();
    }
}
