package cn.fadu.intake;

import cn.fadu.indicator.Figure;
import java.util.Optional;

/** A cell's number, with its unit when the cell says it. */
record CellNumber(Figure figure, Optional<String> unit) {

    /** Empty when there is anything in the cell but one number and its unit. */
    static Optional<CellNumber> of(String cell) {
        var text = NormalText.of(cell).text();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var counted = new QuantityScanner(NormalText.of(cell), Units.standard()).scan();
        if (counted.size() == 1
                && counted.getFirst().start() == 0
                && counted.getFirst().end() == text.length()) {
            var only = counted.getFirst();
            return Optional.of(new CellNumber(only.figure(), Optional.of(only.unit())));
        }
        return bare(text);
    }

    private static Optional<CellNumber> bare(String text) {
        if (!Numeral.isDigit(text.charAt(0))) {
            return Optional.empty();
        }
        return Numeral.at(text, 0)
                .filter(numeral -> numeral.end() == text.length())
                .map(numeral -> new CellNumber(figure(numeral), Optional.empty()));
    }

    private static Figure figure(Numeral numeral) {
        return numeral.vague()
                ? Vagueness.ABOVE.figure(numeral.value())
                : Figure.exact(numeral.value());
    }

    Quantity quantity(String unitWord, String family) {
        var shown = unitWord.isEmpty() && family.equals("percent") ? "%" : unitWord;
        return new Quantity(0, 0, figure, shown, family, false);
    }
}
