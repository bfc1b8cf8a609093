package cn.fadu.operation.ui;

import cn.fadu.indicator.FrameworkTemplate;
import cn.fadu.operation.Onboarding;
import cn.fadu.operation.Roster;
import cn.fadu.tenancy.CellState;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Optional;

/** By which framework a new county is measured, where it lives, and what was agreed with it. */
class OnboardingHow extends Div {

    private final Select<FrameworkTemplate> framework = new Select<>();
    private final Select<String> cell = new Select<>();
    private final IntegerField firstYear;
    private final TermsForm terms = new TermsForm();

    OnboardingHow(TenantDesk desk) {
        addClassName("fadu-stack");
        framework.setLabel(getTranslation("operation.onboarding.framework"));
        framework.setItems(FrameworkTemplate.values());
        framework.setItemLabelGenerator(this::words);
        framework.setValue(FrameworkTemplate.WHOLE);
        cell.setLabel(getTranslation("operation.cell"));
        var cells =
                desk.cells().stream().filter(CellState::reachable).map(CellState::name).toList();
        cell.setItems(cells);
        cell.setValue(cells.getFirst());
        firstYear =
                Entries.year(
                        getTranslation("operation.onboarding.first-year"), desk.thisYear() - 1);
        add(new FormLayout(framework, firstYear, cell), terms);
    }

    private String words(FrameworkTemplate template) {
        var described = template.framework();
        return getTranslation(
                "operation.onboarding.template",
                described.title().in(getLocale()),
                String.valueOf(described.indicators().size()));
    }

    Optional<Onboarding.Plan> plan(Roster roster) {
        return Entries.isYear(firstYear)
                ? terms.terms()
                        .map(
                                agreed ->
                                        new Onboarding.Plan(
                                                roster,
                                                cell.getValue(),
                                                framework.getValue(),
                                                firstYear.getValue(),
                                                agreed))
                : Optional.empty();
    }
}
