package cn.fadu.intake;

import cn.fadu.indicator.Indicator;
import cn.fadu.indicator.Judgement;
import cn.fadu.indicator.Period;
import cn.fadu.indicator.Reading;
import cn.fadu.indicator.Source;
import cn.fadu.intake.SheetFault.Kind;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Judges one filled-in cell: a reading, or a fault that is told. */
record SheetCell(String file, Consumer<SheetFault> faults) {

    Optional<SheetReading> reading(
            String address, String text, String qualifier, Indicator indicator, Period period) {
        var figure = SheetFigure.of(text, indicator);
        if (figure.isEmpty()) {
            faults.accept(SheetFault.at(address, Kind.NOT_A_NUMBER, text));
            return Optional.empty();
        }
        var source = new Source(Source.Kind.SHEET, file, address);
        var reading =
                new Reading(
                        indicator.code(),
                        SheetFigure.qualified(figure.get(), qualifier, indicator.isRate()),
                        period,
                        source);
        return switch (indicator.judge(reading)) {
            case Judgement.Accepted _ -> Optional.of(new SheetReading(address, reading));
            case Judgement.OutOfRange(_, var lowest, var highest) ->
                    refused(
                            address,
                            Kind.OUT_OF_RANGE,
                            List.of(text, lowest.toPlainString(), highest.toPlainString()));
            case Judgement.NotAWholeNumber _ -> refused(address, Kind.NOT_WHOLE, List.of(text));
        };
    }

    private Optional<SheetReading> refused(String address, Kind kind, List<String> about) {
        faults.accept(new SheetFault(address, kind, about));
        return Optional.empty();
    }
}
