package cn.fadu.filing.ui;

import cn.fadu.filing.Evidence;
import cn.fadu.filing.FilingUnderReview;
import cn.fadu.filing.Oddities;
import cn.fadu.indicator.Framework;
import cn.fadu.indicator.Indicator;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/**
 * The desk a filing is reviewed at, by hand or by keyboard: J and K go from row to row, N to the
 * next that looks odd, C remarks on it, R turns to the reason, A approves after a question.
 */
class ReviewCase extends Div implements CaseWork {

    private static final String KEYS =
            "!event.ctrlKey && !event.metaKey && !event.altKey"
                    + " && !event.composedPath()[0].matches('input,textarea,select')"
                    + " && ['j','k','n','c','r','a'].includes(event.key.toLowerCase())"
                    + " && (event.preventDefault(), true)";

    private final FilingUnderReview filing;
    private final FilingAddress address;
    private final ReviewDesk desk;
    private final Framework framework;
    private final People people;
    private final FiledFigures figures;
    private final DecisionPanel panel;

    ReviewCase(FilingUnderReview filing, ReviewDesk desk, Runnable leave) {
        this.filing = filing.withoutPeers();
        this.desk = desk;
        address = FilingAddress.of(filing.received());
        framework = desk.framework(address.year());
        people = desk.people();
        var oddities = Oddities.of(filing, framework);
        figures = new FiledFigures(this.filing, framework, oddities, this);
        panel = new DecisionPanel(filing, address, desk, leave);
        var hint = new Paragraph(getTranslation("review.keys"));
        hint.addClassName("fadu-faint");
        var side =
                new Div(panel, new OddityCard(framework, oddities, figures::bringIntoView), hint);
        side.addClassNames("fadu-stack", "fadu-review-pane", "fadu-review-pane-fixed");
        told().forEach(figures::add);
        addClassNames("fadu-review", "fadu-review-wide");
        getElement().setAttribute("tabindex", "-1");
        add(figures, side);
        listen();
    }

    @Override
    public People people() {
        return people;
    }

    @Override
    public Component file(Evidence evidence) {
        return new FileLink(evidence, () -> desk.read(address, evidence.id()));
    }

    @Override
    public void comment(Indicator indicator) {
        figures.bringIntoView(indicator.code());
        new CommentDialog(FigureWords.here().titled(indicator), text -> comment(indicator, text))
                .open();
    }

    private boolean comment(Indicator indicator, String text) {
        if (!desk.comment(address, indicator.code(), text)) {
            return false;
        }
        desk.open(address).stream()
                .flatMap(now -> now.comments().stream())
                .findFirst()
                .ifPresent(figures::remark);
        return true;
    }

    /** The words of the filing, below its figures. */
    private List<Component> told() {
        var parts = filing.parts();
        boolean nothing = parts.isEmpty() && filing.planBefore().isEmpty();
        return nothing ? List.of() : List.of(new PartsRead(parts, filing.planBefore()));
    }

    private void listen() {
        getElement()
                .executeJs(
                        "const go = e => { if (!this.isConnected) {"
                                + " document.removeEventListener('keydown', go); return; }"
                                + " if (document.querySelector('vaadin-dialog[opened],"
                                + " vaadin-confirm-dialog[opened]')) return;"
                                + " if ("
                                + KEYS.replace("event", "e")
                                + ") this.dispatchEvent(new CustomEvent('key-pressed',"
                                + " { detail: { key: e.key.toLowerCase() } })); };"
                                + " document.addEventListener('keydown', go);");
        getElement()
                .addEventListener(
                        "key-pressed",
                        press ->
                                pressed(press.getEventData().path("event.detail.key").asString("")))
                .addEventData("event.detail.key");
    }

    private void pressed(String key) {
        switch (key) {
            case "j" -> figures.step(1, false);
            case "k" -> figures.step(-1, false);
            case "n" -> figures.step(1, true);
            case "c" -> figures.selected().ifPresent(this::comment);
            case "r" -> panel.toReason();
            case "a" -> panel.askToApprove();
            default -> {}
        }
    }
}
