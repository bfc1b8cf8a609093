package cn.fadu.report.ui;

import cn.fadu.export.CountyFonts;
import cn.fadu.export.Readers;
import cn.fadu.filing.Filing;
import cn.fadu.filing.Filings;
import cn.fadu.filing.Part;
import cn.fadu.filing.Parts;
import cn.fadu.identity.SignedIn;
import cn.fadu.report.AnnualReport;
import cn.fadu.report.AnnualReports;
import cn.fadu.report.ReportFile;
import cn.fadu.tenancy.Township;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The report of whoever is signed in at that moment; asked anew at every call and download. */
@Component
class ReportDesk {

    private static final int BACK = 5;

    private final SignedIn signedIn;
    private final AnnualReports reports;
    private final Filings filings;
    private final Parts parts;
    private final CountyFonts fonts;
    private final Clock clock;

    ReportDesk(
            SignedIn signedIn,
            AnnualReports reports,
            Filings filings,
            Parts parts,
            CountyFonts fonts,
            Clock clock) {
        this.signedIn = signedIn;
        this.reports = reports;
        this.filings = filings;
        this.parts = parts;
        this.fonts = fonts;
        this.clock = clock;
    }

    Township township() {
        return signedIn.township();
    }

    /** Whether the page's township is still the own one of whoever opens a link on it. */
    boolean mayRead(Township township) {
        return signedIn.somebody().filter(each -> Readers.include(each, township)).isPresent();
    }

    Optional<AnnualReport> report(int year) {
        return reports.of(township(), year);
    }

    /** Drafted anew, so that a file is never older than the figures. */
    Optional<ReportFile> file(int year) {
        return report(year).map(this::file);
    }

    ReportFile file(AnnualReport report) {
        return new ReportFile(report, fonts.lettering(township().county()));
    }

    List<Part> planBefore(int year) {
        return parts.planFor(township(), year);
    }

    List<Part> results(int year) {
        return parts.of(township(), year).stream()
                .filter(part -> part.kind() == Part.Kind.RESULT)
                .toList();
    }

    /** The newest first: last year, some years back, and whatever else was filed. */
    List<Integer> years() {
        int last = LocalDate.now(clock).getYear() - 1;
        return Stream.concat(
                        IntStream.rangeClosed(last - BACK, last + 1).boxed(),
                        filings.of(township()).stream().map(Filing::year))
                .distinct()
                .sorted((one, other) -> other - one)
                .toList();
    }

    /** Last year, or the newest that was filed where last year is empty. */
    int usualYear() {
        int last = LocalDate.now(clock).getYear() - 1;
        return report(last).isPresent()
                ? last
                : filings.of(township()).stream().mapToInt(Filing::year).max().orElse(last);
    }
}
