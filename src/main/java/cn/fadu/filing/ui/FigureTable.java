package cn.fadu.filing.ui;

import cn.fadu.indicator.Framework;
import cn.fadu.indicator.Indicator;
import cn.fadu.indicator.IndicatorCode;
import cn.fadu.indicator.Node;
import cn.fadu.shell.Notice;
import cn.fadu.shell.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Every indicator of the framework with its field, to be found by a word and filled by hand. */
class FigureTable extends Div {

    private record Group(Section section, List<FigureRow> rows) {}

    /** Enter and the arrows lead from field to field, as in a spreadsheet. */
    private static final String KEYS =
            "this.addEventListener('keydown', e => {"
                    + " if (!['Enter', 'ArrowDown', 'ArrowUp'].includes(e.key)) return;"
                    + " const here = e.target.closest('vaadin-text-field.fadu-figure-field');"
                    + " if (!here) return;"
                    + " const all = [...this.querySelectorAll('.fadu-figure-field')]"
                    + ".filter(f => f.offsetParent !== null);"
                    + " const to = all[all.indexOf(here) + (e.key === 'ArrowUp' ? -1 : 1)];"
                    + " if (to) { e.preventDefault(); to.focus(); } });";

    private final Div together = new Div();
    private final TextField search = new TextField();
    private final Checkbox onlyEmpty = new Checkbox();
    private final Checkbox onlyRemarked = new Checkbox();
    private final List<Group> groups = new ArrayList<>();

    FigureTable(Framework framework, FigureWork work, Component... tools) {
        addClassName("fadu-figure-table");
        search.setLabel(getTranslation("filing.search"));
        search.setPlaceholder(getTranslation("filing.search.hint"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> sift());
        onlyEmpty.setLabel(getTranslation("filing.only-empty"));
        onlyEmpty.addValueChangeListener(change -> sift());
        onlyRemarked.setLabel(getTranslation("filing.only-remarked"));
        onlyRemarked.addValueChangeListener(change -> sift());
        onlyRemarked.setVisible(false);
        var line = new Div(search, onlyEmpty, onlyRemarked);
        line.add(tools);
        line.addClassName("fadu-figure-tools");
        var hint = new Paragraph(getTranslation("filing.table.hint"));
        hint.addClassName("fadu-faint");
        add(line, hint, together);
        var sentences = new Sentences(FigureWords.here(), framework);
        framework.nodes().forEach(node -> group(framework, node, work, sentences));
        getElement().executeJs(KEYS);
    }

    void show(Framework framework, DraftSheet sheet) {
        var draft = sheet.draft();
        var oddities = draft.oddities(framework);
        together.removeAll();
        if (!draft.readings().isEmpty()) {
            new Sentences(FigureWords.here(), framework)
                    .ofAll(oddities)
                    .forEach(said -> together.add(new Notice(Tone.CAUTION, said)));
        }
        rows().forEach(
                        row -> {
                            var code = row.indicator().code();
                            row.show(
                                    new FigureRow.Facts(
                                            Optional.ofNullable(draft.readings().get(code)),
                                            Optional.ofNullable(draft.yearBefore().get(code)),
                                            oddities.of(code),
                                            sheet.disagreeing(code),
                                            sheet.evidence(code).size(),
                                            sheet.remarks(code)));
                        });
        onlyRemarked.setVisible(rows().anyMatch(FigureRow::isRemarked));
    }

    /** Puts the keyboard into an indicator's field. */
    void open(IndicatorCode code) {
        search.clear();
        onlyEmpty.clear();
        rows().filter(row -> row.indicator().code().equals(code))
                .findFirst()
                .ifPresent(FigureRow::takeFocus);
    }

    private Stream<FigureRow> rows() {
        return groups.stream().flatMap(group -> group.rows().stream());
    }

    private void group(Framework framework, Node node, FigureWork work, Sentences sentences) {
        var rows =
                framework.under(node).stream()
                        .map(indicator -> new FigureRow(indicator, framework, work, sentences))
                        .toList();
        if (rows.isEmpty()) {
            return;
        }
        var title = node.name().in(FigureWords.here().locale());
        var section = new Section(new H3(title));
        section.addClassName("fadu-found-group");
        section.getElement().setAttribute("aria-label", title);
        rows.forEach(section::add);
        groups.add(new Group(section, rows));
        add(section);
    }

    private void sift() {
        var word = search.getValue().strip().toLowerCase(Locale.ROOT);
        for (var group : groups) {
            group.rows().forEach(row -> row.setVisible(wanted(row, word)));
            group.section().setVisible(group.rows().stream().anyMatch(FigureRow::isVisible));
        }
    }

    private boolean wanted(FigureRow row, String word) {
        return named(row.indicator(), word)
                && !(onlyEmpty.getValue() && row.isFilled())
                && (!onlyRemarked.getValue() || row.isRemarked());
    }

    private static boolean named(Indicator indicator, String word) {
        return List.of(indicator.code().value(), indicator.name().zh(), indicator.name().en())
                .stream()
                .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(word));
    }
}
