package cn.fadu.pack.ui;

import cn.fadu.export.ChartFormat;
import cn.fadu.pack.PackTemplates.Template;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Which template each format is made with; nothing is shown while the county has none. */
class TemplateChoice extends Div {

    private final Select<Template> slides = select(ChartFormat.PPTX);
    private final Select<Template> document = select(ChartFormat.DOCX);

    TemplateChoice() {
        addClassName("fadu-row");
        add(slides, document);
        offer(List.of());
    }

    private Select<Template> select(ChartFormat format) {
        var select = new Select<Template>();
        select.setLabel(
                getTranslation("pack.template.of." + format.name().toLowerCase(Locale.ROOT)));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("pack.template.usual"));
        select.setItemLabelGenerator(
                each -> each == null ? getTranslation("pack.template.usual") : each.name());
        return select;
    }

    /** What was chosen stays chosen while it is there. */
    final void offer(List<Template> all) {
        offer(slides, all.stream().filter(each -> each.format() == ChartFormat.PPTX).toList());
        offer(document, all.stream().filter(each -> each.format() == ChartFormat.DOCX).toList());
    }

    private static void offer(Select<Template> select, List<Template> some) {
        var chosen = select.getOptionalValue().map(Template::id);
        select.setItems(some);
        select.setVisible(!some.isEmpty());
        some.stream()
                .filter(each -> chosen.filter(id -> id == each.id()).isPresent())
                .findFirst()
                .ifPresentOrElse(select::setValue, select::clear);
    }

    /** Of the formats that are made. */
    List<Integer> ids(List<ChartFormat> formats) {
        return Stream.of(slides.getOptionalValue(), document.getOptionalValue())
                .flatMap(Optional::stream)
                .filter(each -> formats.contains(each.format()))
                .map(Template::id)
                .toList();
    }
}
