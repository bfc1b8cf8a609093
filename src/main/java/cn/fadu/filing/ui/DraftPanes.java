package cn.fadu.filing.ui;

import cn.fadu.filing.Draft;
import cn.fadu.filing.Draft.Document;
import cn.fadu.filing.FoundFigure;
import cn.fadu.indicator.Framework;
import cn.fadu.indicator.IndicatorCode;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import java.util.List;
import java.util.Optional;

/** The report at the left, its figures and every indicator's field at the right. */
class DraftPanes extends Div {

    /** A list of tabs may hold nothing but tabs; its inner box needs no place in their order. */
    private static final String TABS_ALONE =
            """
            const tabs = this.querySelector('vaadin-tabs');
            await customElements.whenDefined('vaadin-tabs');
            await tabs.updateComplete;
            tabs.shadowRoot.getElementById('scroll').removeAttribute('tabindex');
            """;

    private final Framework framework;
    private final FigureWork work;
    private final Div left = new Div();
    private final Select<Document> documents = new Select<>();
    private final ReportPane report;
    private final FoundList found;
    private final Div others = new Div();
    private final FigureTable table;
    private final PartsPanel parts;
    private final TabSheet sheet = new TabSheet();
    private final Tab proposals;
    private final Tab all;
    private final Tab told;
    private Optional<Integer> open = Optional.empty();
    private int shownOthers;

    DraftPanes(Framework framework, FigureWork work, PartsPanel parts, Component... tools) {
        this.framework = framework;
        this.work = work;
        report = new ReportPane(work::select);
        found = new FoundList(work);
        this.parts = parts;
        table = new FigureTable(framework, work, tools);
        addClassName("fadu-review");
        documents.setLabel(getTranslation("filing.documents"));
        documents.setItemLabelGenerator(Document::fileName);
        left.add(documents, report);
        left.addClassNames("fadu-review-pane", "fadu-review-pane-fixed", "fadu-report-side");
        proposals = sheet.add("", new Div(found, others));
        all = sheet.add("", table);
        told = sheet.add("", parts);
        sheet.addClassName("fadu-review-pane");
        sheet.getElement().executeJs(TABS_ALONE);
        add(left, sheet);
    }

    /** What somebody sees first: the report's figures, or the fields where there is no report. */
    void begin(Draft draft) {
        sheet.setSelectedTab(draft.documents().isEmpty() ? all : proposals);
        draft.documents().stream().findFirst().ifPresent(document -> open(draft, document.id()));
        documents.addValueChangeListener(
                change -> {
                    if (change.isFromClient()) {
                        work.read(change.getValue().id());
                    }
                });
    }

    void show(DraftSheet shown) {
        var draft = shown.draft();
        var hasReport = !draft.documents().isEmpty();
        left.setVisible(hasReport);
        setClassName("fadu-review-alone", !hasReport);
        proposals.setVisible(hasReport);
        if (!hasReport) {
            sheet.setSelectedTab(all);
        }
        proposals.setLabel(getTranslation("filing.tab.found", String.valueOf(draft.undecided())));
        all.setLabel(
                getTranslation(
                        "filing.tab.all",
                        String.valueOf(draft.readings().size()),
                        String.valueOf(framework.indicators().size())));
        told.setLabel(getTranslation("filing.tab.told", String.valueOf(parts.count())));
        found.show(framework, draft);
        table.show(framework, shown);
        showOthers(draft);
        if (open.isEmpty()
                || draft.documents().stream().noneMatch(each -> open.get() == each.id())) {
            draft.documents().stream()
                    .findFirst()
                    .ifPresent(document -> read(draft, document.id()));
        }
        report.update(draft.found());
    }

    /** Another document's text, and its first figure that waits. */
    void open(Draft draft, int document) {
        sheet.setSelectedTab(proposals);
        read(draft, document);
        goOn();
    }

    void select(Draft draft, int figure) {
        draft.found().stream()
                .filter(each -> each.id() == figure)
                .findFirst()
                .ifPresent(
                        each -> {
                            read(draft, each.document());
                            sheet.setSelectedTab(proposals);
                            found.select(figure);
                            report.select(figure);
                        });
    }

    /** The field of an indicator, whatever was open before. */
    void openField(IndicatorCode code) {
        sheet.setSelectedTab(all);
        table.open(code);
    }

    void goOn() {
        found.nextWaiting().ifPresent(work::select);
    }

    private void read(Draft draft, int document) {
        documents.setVisible(draft.documents().size() > 1);
        if (open.equals(Optional.of(document))) {
            return;
        }
        draft.documents().stream()
                .filter(each -> each.id() == document)
                .findFirst()
                .ifPresent(
                        each -> {
                            open = Optional.of(document);
                            documents.setItems(draft.documents());
                            documents.setValue(each);
                            report.show(each, of(draft, document));
                        });
    }

    private static List<FoundFigure> of(Draft draft, int document) {
        return draft.found().stream()
                .filter(each -> each.document() == document && each.code().isPresent())
                .toList();
    }

    private void showOthers(Draft draft) {
        var quantities = draft.found().stream().filter(each -> each.code().isEmpty()).toList();
        if (quantities.size() != shownOthers) {
            shownOthers = quantities.size();
            others.removeAll();
            if (!quantities.isEmpty()) {
                others.add(new OtherQuantities(quantities));
            }
        }
    }
}
