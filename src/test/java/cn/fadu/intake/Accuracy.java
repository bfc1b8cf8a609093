package cn.fadu.intake;

import java.util.List;

/** How well the proposals meet an annotation; all figures are shares from 0 to 1. */
record Accuracy(double recall, double precision, double qualifier, double phrase) {

    static Accuracy of(AnnotatedReports reports, Extraction extraction) {
        var found = reports.found(extraction);
        var wanted = reports.facts().stream().filter(AnnotatedReports.Fact::mustBeFound).toList();
        var met =
                wanted.stream().filter(fact -> found.stream().anyMatch(fact::isStatedBy)).toList();
        return new Accuracy(
                share(met.size(), wanted.size()),
                share(count(found, reports), found.size()),
                share(met.stream().filter(fact -> sameQualifier(fact, found)).count(), met.size()),
                share(found.stream().filter(Accuracy::phraseHoldsItsValue).count(), found.size()));
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    private static long count(List<AnnotatedReports.Found> found, AnnotatedReports reports) {
        return found.stream()
                .filter(
                        one ->
                                reports.facts().stream()
                                        .filter(f -> !f.code().equals("-"))
                                        .anyMatch(f -> f.isStatedBy(one)))
                .count();
    }

    private static boolean sameQualifier(
            AnnotatedReports.Fact fact, List<AnnotatedReports.Found> found) {
        return found.stream()
                .filter(fact::isStatedBy)
                .anyMatch(
                        one -> one.proposal().figure().qualifier().code().equals(fact.qualifier()));
    }

    /** The phrase, read by itself, states the same value again. */
    private static boolean phraseHoldsItsValue(AnnotatedReports.Found found) {
        var phrase = NormalText.of(found.proposal().phrase());
        var value = found.proposal().figure().value();
        var counted = new QuantityScanner(phrase, Units.standard()).scan().stream();
        var told = WordedFigures.in(phrase.text()).stream();
        var named = NamedAdvisers.in(phrase.text()).stream();
        return java.util.stream.Stream.of(counted, told, named)
                .flatMap(quantities -> quantities)
                .anyMatch(quantity -> quantity.figure().value().compareTo(value) == 0);
    }
}
