package cn.fadu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.indicator.IndicatorCode;
import java.util.List;
import java.util.OptionalInt;

/** The figures of 2024 that a report's proposals claim, written as {@code F06=31}. */
final class FoundFigures {

    private FoundFigures() {}

    static List<String> in(byte[] file) {
        return in("report", file);
    }

    static List<String> in(String name, byte[] file) {
        var report = (ReportText) new ReportReader().read(name, file);
        var proposals = Extraction.standard().of(report, OptionalInt.of(2024)).proposals();
        assertThat(proposals)
                .allSatisfy(
                        found ->
                                assertThat(report.text().substring(found.start(), found.end()))
                                        .isEqualTo(found.phrase()));
        return proposals.stream()
                .flatMap(found -> found.code().map(code -> written(code, found)).stream())
                .toList();
    }

    private static String written(IndicatorCode code, Proposal found) {
        return code.value() + "=" + found.figure().value().toPlainString();
    }
}
