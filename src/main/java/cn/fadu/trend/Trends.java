package cn.fadu.trend;

import cn.fadu.filing.Filing;
import cn.fadu.filing.Filings;
import cn.fadu.indicator.IndicatorCode;
import cn.fadu.indicator.Reading;
import cn.fadu.tenancy.Township;
import cn.fadu.trend.Scorecard.Line;
import cn.fadu.trend.Trend.County;
import cn.fadu.trend.Trend.Point;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** A township's own figures over the years, read from its scorecards and its filings alone. */
@Component
public class Trends {

    private final Scorecards scorecards;
    private final Filings filings;

    Trends(Scorecards scorecards, Filings filings) {
        this.scorecards = scorecards;
        this.filings = filings;
    }

    /** An indicator's figures; without points before the first edition. */
    public Trend of(Township township, IndicatorCode code) {
        var filed = filings.of(township);
        return trend(township, code.value(), Line::value, card -> reading(filed, card, code));
    }

    /** The scores of a node of the tree, such as the overall score. */
    public Trend ofNode(Township township, String node) {
        return trend(township, node, Line::score, card -> Optional.empty());
    }

    private Trend trend(
            Township township,
            String code,
            Function<Line, Optional<BigDecimal>> own,
            Function<Scorecard, Optional<Reading>> filed) {
        return new Trend(
                code,
                scorecards.of(township).stream()
                        .sorted(Comparator.comparing(Scorecard::year))
                        .map(card -> point(card, card.line(code), own, filed.apply(card)))
                        .toList());
    }

    private static Point point(
            Scorecard card,
            Optional<Line> line,
            Function<Line, Optional<BigDecimal>> own,
            Optional<Reading> filed) {
        return new Point(
                card.year(),
                card.edition(),
                card.frameworkVersion(),
                card.publishedAt(),
                line.flatMap(own),
                line.map(Trends::county),
                filed);
    }

    private static County county(Line line) {
        return new County(
                line.reporting(),
                line.median(),
                line.lowerQuartile(),
                line.upperQuartile(),
                line.best());
    }

    /** What stood approved when the edition was published. */
    private static Optional<Reading> reading(
            List<Filing> filed, Scorecard card, IndicatorCode code) {
        return filed.stream()
                .filter(filing -> filing.year() == card.year())
                .filter(filing -> approvedBy(filing, card))
                .findFirst()
                .flatMap(
                        filing ->
                                filing.readings().stream()
                                        .filter(each -> each.code().equals(code))
                                        .findFirst());
    }

    private static boolean approvedBy(Filing filing, Scorecard card) {
        return filing.approved()
                && filing.review()
                        .filter(review -> !review.at().isAfter(card.publishedAt()))
                        .isPresent();
    }
}
