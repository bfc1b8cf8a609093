package cn.fadu.intake;

import cn.fadu.indicator.IndicatorCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;

/** Real reports with every quantity annotated, in a folder beside the project when it is there. */
final class AnnotatedReports {

    static final Path FOLDER = Path.of("../shared/reports");

    /** A row of the annotation; {@code code} is {@code -} where no indicator fits. */
    record Fact(
            String file,
            String township,
            String year,
            String code,
            String value,
            String qualifier,
            String kind) {

        boolean mustBeFound() {
            return !code.equals("-") && (kind.equals("fact") || kind.equals("implied"));
        }

        boolean isStatedBy(Found found) {
            return file.equals(found.file())
                    && found.proposal()
                            .code()
                            .map(IndicatorCode::value)
                            .equals(java.util.Optional.of(code))
                    && found.proposal().figure().value().compareTo(new BigDecimal(value)) == 0;
        }
    }

    /** A proposal and the file it is from. */
    record Found(String file, Proposal proposal) {}

    private final List<Fact> facts;

    private AnnotatedReports(List<Fact> facts) {
        this.facts = facts;
    }

    static boolean arePresent() {
        return Files.isReadable(FOLDER.resolve("gold.tsv"));
    }

    static AnnotatedReports read() {
        return new AnnotatedReports(
                lines().stream()
                        .skip(1)
                        .map(line -> line.split("\t", -1))
                        .map(c -> new Fact(c[0], c[1], c[3], c[4], c[6], c[8], c[9]))
                        .toList());
    }

    List<Fact> facts() {
        return facts;
    }

    List<String> files() {
        return facts.stream().map(Fact::file).distinct().toList();
    }

    List<ReportText> texts() {
        return files().stream().map(AnnotatedReports::text).toList();
    }

    /** The proposals with a code from all files. */
    List<Found> found(Extraction extraction) {
        return texts().stream()
                .flatMap(
                        text ->
                                extraction.of(text, OptionalInt.empty()).proposals().stream()
                                        .filter(proposal -> proposal.code().isPresent())
                                        .map(proposal -> new Found(text.name(), proposal)))
                .toList();
    }

    static ReportText text(String file) {
        try {
            return (ReportText)
                    new ReportReader().read(file, Files.readAllBytes(FOLDER.resolve(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(FOLDER.resolve("gold.tsv"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
