package cn.fadu.operation.ui;

import cn.fadu.identity.Role;
import cn.fadu.operation.Roster;
import cn.fadu.tenancy.NewCounty;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A county, its townships and its first people, typed in. */
class OnboardingForm extends Div {

    private final TextField code =
            Entries.code(
                    getTranslation("operation.onboarding.code"),
                    getTranslation("operation.code.county"));
    private final TextField name = Entries.name(getTranslation("operation.onboarding.name"));
    private final List<PartForm> parts = new ArrayList<>();
    private final List<PersonForm> people = new ArrayList<>();
    private final Div partLines = lines();
    private final Div peopleLines = lines();
    private final int year;

    OnboardingForm(int year) {
        this.year = year;
        addClassName("fadu-stack");
        var county = new Div(code, name);
        county.addClassName("fadu-form-line");
        part();
        person(Role.REVIEWER);
        person(Role.LEADER);
        add(
                county,
                new H3(getTranslation("operation.onboarding.townships")),
                partLines,
                more("operation.onboarding.township", this::part),
                new H3(getTranslation("operation.onboarding.people")),
                peopleLines,
                more("operation.onboarding.person", () -> person(Role.REVIEWER)));
    }

    private static Div lines() {
        var lines = new Div();
        lines.addClassName("fadu-stack");
        return lines;
    }

    private Div more(String key, Runnable one) {
        return new Div(new Button(getTranslation(key), click -> one.run()));
    }

    private void part() {
        parts.add(new PartForm(" " + (parts.size() + 1)));
        partLines.add(parts.getLast());
    }

    private void person(Role usual) {
        people.add(new PersonForm(" " + (people.size() + 1), usual));
        peopleLines.add(people.getLast());
    }

    /** Lines that were left blank do not count. */
    Optional<Roster> roster() {
        var townships = parts.stream().filter(part -> !part.isBlank()).toList();
        var first = people.stream().filter(person -> !person.isBlank()).toList();
        var good =
                Entries.complete(code, "[0-9]{6}", getTranslation("operation.code.county"))
                        & Entries.named(name);
        for (var part : townships) {
            good &= part.isComplete();
        }
        for (var person : first) {
            good &= person.isComplete();
        }
        var written = code.getValue().strip();
        return good
                ? Optional.of(
                        new Roster(
                                Optional.of(new NewCounty(written, name.getValue().strip())),
                                townships.stream().map(part -> part.wanted(year)).toList(),
                                first.stream().map(person -> person.person(written)).toList()))
                : Optional.empty();
    }
}
