package cn.fadu.filing.ui;

import cn.fadu.filing.Filing;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The reporting years a township can file for, and the one it most likely comes for. */
record FilingYears(List<Filing> filings, LocalDate today) {

    private static final int BACK = 5;

    /** The newest first: this year, for those who file before it ends, and some years back. */
    List<Integer> offered() {
        var first =
                Math.min(
                        last() - BACK,
                        filings.stream().mapToInt(Filing::year).min().orElse(last()));
        return Stream.iterate(today.getYear(), year -> year >= first, year -> year - 1).toList();
    }

    /** The newest year without an approved filing, last year at the latest. */
    int usual() {
        return Stream.iterate(last(), year -> year > last() - BACK, year -> year - 1)
                .filter(year -> newest(year).filter(Filing::approved).isEmpty())
                .findFirst()
                .filter(year -> filings.stream().anyMatch(filing -> filing.year() <= year))
                .orElse(last());
    }

    Optional<Filing> newest(int year) {
        return filings.stream().filter(filing -> filing.year() == year).findFirst();
    }

    /** Reports are due with the county before 1 March of the year after. */
    static LocalDate due(int year) {
        return LocalDate.of(year + 1, 3, 1);
    }

    private int last() {
        return today.getYear() - 1;
    }
}
