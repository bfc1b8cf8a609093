package cn.fadu.operation.ui;

import cn.fadu.operation.Roster;
import cn.fadu.operation.RosterOutcome;
import cn.fadu.operation.Rosters;
import cn.fadu.shell.Notice;
import cn.fadu.shell.Tone;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Optional;

/** Who is to be taken in: typed into a form or named in a sheet. */
class OnboardingWho extends Div {

    private enum Way {
        FORM,
        SHEET
    }

    private final Rosters rosters;
    private final RadioButtonGroup<Way> way = new RadioButtonGroup<>();
    private final OnboardingForm form;
    private final Div sheet = new Div();
    private final RosterPreview preview = new RosterPreview();
    private Optional<Roster> read = Optional.empty();

    OnboardingWho(Rosters rosters, int year) {
        this.rosters = rosters;
        this.form = new OnboardingForm(year);
        addClassName("fadu-stack");
        way.setLabel(getTranslation("operation.onboarding.way"));
        way.setItems(Way.values());
        way.setItemLabelGenerator(
                one ->
                        getTranslation(
                                one == Way.FORM
                                        ? "operation.onboarding.by-form"
                                        : "operation.onboarding.by-sheet"));
        way.addValueChangeListener(chosen -> show());
        sheet.addClassName("fadu-stack");
        sheet.add(
                RosterPreview.example(rosters),
                Receiver.of(20 << 20, this::read, ".xlsx", ".csv"),
                preview);
        add(way, form, sheet);
        way.setValue(Way.FORM);
    }

    private void show() {
        form.setVisible(way.getValue() == Way.FORM);
        sheet.setVisible(way.getValue() == Way.SHEET);
    }

    private void read(byte[] file) {
        var outcome = rosters.ofNewCounty(file);
        read = roster(outcome).filter(roster -> roster.county().isPresent());
        preview.show(outcome);
        if (roster(outcome).isPresent() && read.isEmpty()) {
            preview.add(new Notice(Tone.CAUTION, getTranslation("operation.onboarding.no-county")));
        }
    }

    private static Optional<Roster> roster(RosterOutcome outcome) {
        return outcome instanceof RosterOutcome.Read(var roster)
                ? Optional.of(roster)
                : Optional.empty();
    }

    Optional<Roster> roster() {
        return way.getValue() == Way.FORM ? form.roster() : read;
    }
}
