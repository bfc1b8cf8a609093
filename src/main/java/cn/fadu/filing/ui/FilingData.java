package cn.fadu.filing.ui;

import cn.fadu.chart.Approval;
import cn.fadu.chart.Caption;
import cn.fadu.chart.DataSheet;
import cn.fadu.chart.Unit;
import cn.fadu.chart.ui.DataRows;
import cn.fadu.filing.CaseLook;
import cn.fadu.filing.Filing;
import cn.fadu.filing.ReceivedFiling;
import cn.fadu.filing.ReceivedFiling.Decision;
import cn.fadu.indicator.Framework;
import cn.fadu.indicator.Indicator;
import cn.fadu.indicator.Reading;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;

/** Filings as data: the county's queue and decisions, and all figures a township ever filed. */
record FilingData(UI page, Moments moments, People people) {

    /** One figure of one filing. */
    private record Filed(Filing filing, Reading reading) {}

    DataSheet waiting(List<CaseLook> cases) {
        var rows = new DataRows<CaseLook>(caption(page.getTranslation("review.waiting")));
        return received(rows, CaseLook::received)
                .count("odd", each -> Optional.of(each.flags()))
                .words(
                        "signed.by",
                        each -> each.signed().map(sign -> people.named(sign.by())).orElse(""))
                .of(cases);
    }

    DataSheet decided(int year, List<ReceivedFiling> decisions) {
        var title = page.getTranslation("review.decided", String.valueOf(year));
        var rows = new DataRows<ReceivedFiling>(caption(title));
        return received(rows, Function.identity())
                .words("decided.at", each -> decision(each, it -> moments.minute(it.at())))
                .words("decided.by", each -> decision(each, it -> people.named(it.by())))
                .words("reason", each -> decision(each, Decision::reason))
                .of(decisions);
    }

    DataSheet filed(String township, List<Filing> filings, IntFunction<Framework> frameworks) {
        var rows =
                new DataRows<Filed>(
                        caption(township + " " + page.getTranslation("filing.history.all")));
        var filed =
                filings.stream()
                        .flatMap(each -> each.readings().stream().map(it -> new Filed(each, it)))
                        .toList();
        return figures(filing(rows), frameworks).of(filed);
    }

    private DataRows<Filed> filing(DataRows<Filed> rows) {
        return rows.words("year", each -> String.valueOf(each.filing().year()))
                .count("filing", each -> Optional.of(each.filing().number()))
                .words("submitted.at", each -> moments.minute(each.filing().submittedAt()))
                .words("submitted.by", each -> people.named(each.filing().submittedBy()))
                .words("state", each -> page.getTranslation(state(each.filing())));
    }

    private DataRows<Filed> figures(DataRows<Filed> rows, IntFunction<Framework> frameworks) {
        return rows.words("indicator.code", each -> each.reading().code().value())
                .words("indicator", each -> name(each, frameworks))
                .words("unit", each -> indicator(each, frameworks).map(Indicator::unit).orElse(""))
                .number("value", "", each -> Optional.of(each.reading().figure().value()))
                .words("qualifier", each -> say("qualifier", qualifier(each.reading())))
                .words("period", each -> each.reading().period().toString())
                .words("source", each -> say("source", each.reading().source().kind().code()))
                .words("sentence", each -> each.reading().source().sentence());
    }

    private <T> DataRows<T> received(DataRows<T> rows, Function<T, ReceivedFiling> of) {
        return rows.words("code", row -> of.apply(row).townshipCode())
                .words("township", row -> of.apply(row).township())
                .words("year", row -> String.valueOf(of.apply(row).year()))
                .count("filing", row -> Optional.of(of.apply(row).number()))
                .count("figures", row -> Optional.of(of.apply(row).readings()))
                .words("submitted.at", row -> moments.minute(of.apply(row).submittedAt()))
                .words("submitted.by", row -> people.named(of.apply(row).submittedBy()))
                .words("late", row -> late(of.apply(row)))
                .words("state", row -> state(of.apply(row)))
                .words("hash", row -> of.apply(row).contentHash());
    }

    private Caption caption(String title) {
        return new Caption(
                page.getLocale(),
                title,
                "",
                new Unit("", 0),
                "",
                Optional.empty(),
                Approval.FILED,
                List.of());
    }

    private String late(ReceivedFiling filing) {
        return page.getTranslation(filing.late(moments.zone()) ? "review.late" : "review.on-time");
    }

    private String state(ReceivedFiling filing) {
        return page.getTranslation(
                "review.state." + filing.state().name().toLowerCase(Locale.ROOT));
    }

    private static String state(Filing filing) {
        return filing.review()
                .map(
                        review ->
                                switch (review.verdict()) {
                                    case APPROVED -> "review.state.approved";
                                    case RETURNED -> "review.state.returned";
                                    case TAKEN_BACK -> "review.state.superseded";
                                })
                .orElse("review.state.waiting");
    }

    private static String decision(ReceivedFiling filing, Function<Decision, String> of) {
        return filing.decision().map(of).orElse("");
    }

    private static Optional<Indicator> indicator(Filed row, IntFunction<Framework> frameworks) {
        return frameworks.apply(row.filing().year()).indicator(row.reading().code());
    }

    private String name(Filed row, IntFunction<Framework> frameworks) {
        return frameworks
                .apply(row.filing().year())
                .nameOf(row.reading().code().value())
                .in(page.getLocale());
    }

    private static String qualifier(Reading reading) {
        return reading.figure().qualifier().code();
    }

    private String say(String of, String code) {
        return page.getTranslation("data." + of + "." + code);
    }
}
