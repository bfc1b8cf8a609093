package cn.fadu.export.ui;

import cn.fadu.chart.ChartSpec;
import cn.fadu.chart.Lettering;
import cn.fadu.export.ChartFiles;
import cn.fadu.export.ChartFormat;
import cn.fadu.export.FileName;
import cn.fadu.export.MissingLetters;
import cn.fadu.export.Naming;
import cn.fadu.shell.Notice;
import cn.fadu.shell.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The choices and the links of one chart's export. */
class ExportPanel extends Div {

    private static final List<Integer> SCALES = List.of(1, 2, 4);

    private final ChartFiles files;
    private final Lettering lettering;
    private final BooleanSupplier allowed;
    private final ChartSpec chart;
    private final List<String> townships;
    private final RadioButtonGroup<Naming> names = new RadioButtonGroup<>();
    private final Checkbox transparent = new Checkbox();
    private final Div links = new Div();

    /**
     * @param townships whose names may be replaced in the chart
     */
    ExportPanel(
            ChartFiles files,
            Lettering lettering,
            BooleanSupplier allowed,
            ChartSpec chart,
            List<String> townships) {
        this.files = files;
        this.lettering = lettering;
        this.allowed = allowed;
        this.chart = chart;
        this.townships = townships;
        addClassName("fadu-export-panel");
        names.setLabel(getTranslation("export.names"));
        names.setItems(Naming.values());
        names.setItemLabelGenerator(
                naming -> getTranslation("export.names." + naming.name().toLowerCase(Locale.ROOT)));
        names.setValue(Naming.AS_THEY_ARE);
        names.addValueChangeListener(_ -> show());
        transparent.setLabel(getTranslation("export.transparent"));
        transparent.addValueChangeListener(_ -> show());
        add(names, transparent, links);
        show();
    }

    private void show() {
        var named = names.getValue().apply(chart, townships);
        var missing = MissingLetters.in(named, lettering);
        links.removeAll();
        if (!missing.isEmpty()) {
            var letters = String.join(" ", missing.subList(0, Math.min(20, missing.size())));
            links.add(new Notice(Tone.CAUTION, getTranslation("export.missing", letters)));
        }
        links.add(
                group("export.group.office", formats(named, ChartFormat.PPTX, ChartFormat.DOCX)),
                group("export.group.data", formats(named, ChartFormat.XLSX, ChartFormat.CSV)));
        if (missing.isEmpty()) {
            links.add(
                    group("export.group.picture", pictures(named)),
                    group("export.group.fixed", formats(named, ChartFormat.PDF, ChartFormat.OFD)));
        } else {
            links.add(group("export.group.picture", formats(named, ChartFormat.SVG)));
        }
    }

    private Div group(String label, Stream<? extends Component> items) {
        var name = new Span(getTranslation(label));
        name.addClassName("fadu-export-group");
        var group = new Div(name);
        group.addClassName("fadu-export-row");
        items.forEach(group::add);
        return group;
    }

    private Stream<Anchor> formats(ChartSpec named, ChartFormat... formats) {
        return Stream.of(formats)
                .map(
                        format ->
                                link(
                                        named,
                                        format,
                                        format.name(),
                                        () -> files.of(named, format, lettering)));
    }

    private Stream<Component> pictures(ChartSpec named) {
        var clear = transparent.getValue();
        var sizes =
                SCALES.stream()
                        .map(
                                scale ->
                                        link(
                                                named,
                                                ChartFormat.PNG,
                                                "PNG %d×".formatted(scale),
                                                () -> files.png(named, scale, clear, lettering)))
                        .toList();
        return Stream.<Stream<? extends Component>>of(
                        sizes.stream(),
                        formats(named, ChartFormat.SVG),
                        Stream.of(new CopyButton(sizes.get(1))))
                .flatMap(each -> each);
    }

    private Anchor link(
            ChartSpec named, ChartFormat format, String words, Supplier<byte[]> content) {
        var name = FileName.of(named, format.extension());
        return new Download(allowed, name, format.type(), content).link(words);
    }
}
