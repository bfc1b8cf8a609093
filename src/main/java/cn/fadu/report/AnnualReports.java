package cn.fadu.report;

import static java.util.stream.Collectors.toMap;

import cn.fadu.filing.Drafts;
import cn.fadu.filing.Filing;
import cn.fadu.filing.Filings;
import cn.fadu.filing.Part;
import cn.fadu.filing.Parts;
import cn.fadu.indicator.FrameworkVersions;
import cn.fadu.indicator.IndicatorCode;
import cn.fadu.indicator.Reading;
import cn.fadu.report.AnnualReport.Basis;
import cn.fadu.standing.Histories;
import cn.fadu.tenancy.Township;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Drafts a township's annual report from its draft, else from its newest filing of the year. */
@Component
public class AnnualReports {

    private final Drafts drafts;
    private final Filings filings;
    private final Parts parts;
    private final FrameworkVersions frameworks;
    private final Histories histories;
    private final Clock clock;

    AnnualReports(
            Drafts drafts,
            Filings filings,
            Parts parts,
            FrameworkVersions frameworks,
            Histories histories,
            Clock clock) {
        this.drafts = drafts;
        this.filings = filings;
        this.parts = parts;
        this.frameworks = frameworks;
        this.histories = histories;
        this.clock = clock;
    }

    /** Empty as long as the township has neither a figure nor a word for the year. */
    public Optional<AnnualReport> of(Township township, int year) {
        var ground = ground(township, year);
        return ground.isEmpty() ? Optional.empty() : Optional.of(new Composition(ground).report());
    }

    private Ground ground(Township township, int year) {
        var draft = drafts.of(township, year);
        var filing = filings.latest(township, year);
        var told = parts.of(township, year);
        var begun = !draft.readings().isEmpty() || !told.isEmpty();
        var readings =
                begun
                        ? draft.readings()
                        : filing.map(each -> byCode(each.readings())).orElse(Map.of());
        var filed = filing.filter(each -> sameFigures(readings, each));
        return new Ground(
                township,
                year,
                frameworks.forYear(township.county(), year),
                frameworks.forYear(township.county(), year - 1),
                readings,
                draft.yearBefore(),
                !histories.boundaryChanges(township.county(), township.id()).contains(year),
                begun ? told : told(township, filing),
                parts.planFor(township, year),
                filed.flatMap(Filing::signed).map(signed -> day(signed)),
                basis(filed));
    }

    private List<Part> told(Township township, Optional<Filing> filing) {
        return filing.map(each -> parts.filed(township, each.year(), each.number()))
                .orElseGet(List::of);
    }

    private LocalDate day(Filing.SignOff signed) {
        return LocalDate.ofInstant(signed.at(), clock.getZone());
    }

    private static boolean sameFigures(Map<IndicatorCode, Reading> readings, Filing filing) {
        return byCode(filing.readings()).equals(readings);
    }

    private static Map<IndicatorCode, Reading> byCode(List<Reading> readings) {
        return readings.stream().collect(toMap(Reading::code, Function.identity()));
    }

    private static Basis basis(Optional<Filing> filed) {
        return filed.map(
                        filing ->
                                filing.approved()
                                        ? Basis.APPROVED
                                        : filing.waiting() ? Basis.FILED : Basis.DRAFT)
                .orElse(Basis.DRAFT);
    }
}
