package cn.fadu.pack.ui;

import cn.fadu.identity.SignedIn;
import cn.fadu.pack.PackPlan;
import cn.fadu.pack.Schedules;
import cn.fadu.pack.Schedules.Schedule;
import cn.fadu.shell.Card;
import cn.fadu.shell.DataTable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Optional;
import java.util.function.Supplier;

/** The packs that come by themselves, each for somebody who asked for it. */
class SchedulesCard extends Div {

    private final Schedules schedules;
    private final SignedIn signedIn;
    private final Div list = new Div();
    private final RadioButtonGroup<Boolean> monthly = new RadioButtonGroup<>();
    private final IntegerField day = new IntegerField();
    private Supplier<Optional<PackPlan>> plan = Optional::empty;
    private int newest;

    SchedulesCard(Schedules schedules, SignedIn signedIn) {
        this.schedules = schedules;
        this.signedIn = signedIn;
        monthly.setLabel(getTranslation("pack.rhythm"));
        monthly.setItems(false, true);
        monthly.setValue(false);
        monthly.setItemLabelGenerator(
                each ->
                        getTranslation(
                                each ? "pack.rhythm.monthly.choice" : "pack.rhythm.edition"));
        monthly.addValueChangeListener(change -> day.setVisible(change.getValue()));
        day.setLabel(getTranslation("pack.rhythm.day"));
        day.setMin(1);
        day.setMax(28);
        day.setValue(1);
        day.setVisible(false);
        var add = new Button(getTranslation("pack.schedule.add"), _ -> add());
        var form = new Div(monthly, day, add);
        form.addClassName("fadu-row");
        add(
                new Card(getTranslation("pack.schedule"), form, list)
                        .note(getTranslation("pack.schedule.note")));
    }

    void plannedBy(Supplier<Optional<PackPlan>> chosen, int newestEdition) {
        plan = chosen;
        newest = newestEdition;
    }

    private void add() {
        var account = signedIn.account();
        var wanted = Optional.of(day.getValue()).filter(_ -> monthly.getValue());
        if (day.isInvalid()) {
            return;
        }
        plan.get()
                .ifPresent(
                        chosen ->
                                schedules.add(
                                        account.county().orElseThrow(),
                                        account.username(),
                                        wanted,
                                        chosen,
                                        Optional.of(newest),
                                        account.username()));
        show();
    }

    void show() {
        list.removeAll();
        var all = schedules.of(signedIn.county());
        if (!all.isEmpty()) {
            list.add(
                    new DataTable<Schedule>(getTranslation("pack.schedule"))
                            .name(getTranslation("pack.schedule.recipient"), Schedule::recipient)
                            .text(getTranslation("pack.rhythm"), this::rhythm)
                            .text(getTranslation("pack.schedule.last"), this::outcome)
                            .with(getTranslation("pack.deeds"), this::stop)
                            .live()
                            .rows(all));
        }
    }

    private String rhythm(Schedule schedule) {
        return schedule.day()
                .map(each -> getTranslation("pack.rhythm.monthly", each))
                .orElseGet(() -> getTranslation("pack.rhythm.edition"));
    }

    private String outcome(Schedule schedule) {
        return getTranslation(
                switch (schedule.outcome()) {
                    case "" -> "pack.schedule.never";
                    case "made" -> "pack.state.ready";
                    default -> "pack.failed." + schedule.outcome();
                });
    }

    private Button stop(Schedule schedule) {
        var button =
                new Button(
                        getTranslation("pack.schedule.remove"),
                        _ -> {
                            var actor = signedIn.account().username();
                            schedules.remove(signedIn.county(), schedule.id(), actor);
                            show();
                        });
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(getTranslation("pack.schedule.remove.of", schedule.recipient()));
        return button;
    }
}
