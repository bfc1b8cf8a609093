package cn.fadu.chart.ui;

import cn.fadu.chart.Caption;
import cn.fadu.chart.ChartTable.Cell;
import cn.fadu.chart.ChartTable.Row;
import cn.fadu.chart.DataSheet;
import cn.fadu.chart.DataSheet.Field;
import cn.fadu.chart.Datum;
import cn.fadu.chart.Unit;
import com.vaadin.flow.component.UI;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Says column by column what of a row is taken along. Names and meanings are the texts {@code
 * data.KEY} and {@code data.KEY.means} in the page's language.
 */
public final class DataRows<T> {

    private static final int MOST_DECIMALS = 6;

    private final Caption caption;
    private final List<Field> fields = new ArrayList<>();
    private final List<Function<T, Cell>> cells = new ArrayList<>();

    public DataRows(Caption caption) {
        this.caption = caption;
    }

    public DataRows<T> words(String key, Function<T, String> text) {
        fields.add(new Field(say(key), say(key + ".means"), Optional.empty()));
        cells.add(row -> Cell.words(text.apply(row)));
        return this;
    }

    public DataRows<T> number(String key, String unit, Function<T, Optional<BigDecimal>> number) {
        return named(say(key), say(key + ".means"), unit, number);
    }

    public DataRows<T> count(String key, Function<T, Optional<Integer>> count) {
        return number(key, "", row -> count.apply(row).map(BigDecimal::valueOf));
    }

    /** A column whose name is data itself, such as an indicator's. */
    public DataRows<T> named(
            String name, String meaning, String unit, Function<T, Optional<BigDecimal>> number) {
        fields.add(new Field(name, meaning, Optional.of(new Unit(unit, 0))));
        cells.add(row -> cell(number.apply(row)));
        return this;
    }

    public DataSheet of(List<T> rows) {
        return new DataSheet(
                caption,
                fields,
                rows.stream()
                        .map(row -> new Row("", cells.stream().map(c -> c.apply(row)).toList()))
                        .toList());
    }

    /** All digits a number has, grouped; missing is not zero. */
    private Cell cell(Optional<BigDecimal> number) {
        return new Cell(
                number.map(each -> new Unit("", decimals(each)).full(each, caption.locale()))
                        .orElse(Datum.ABSENT),
                number);
    }

    private static int decimals(BigDecimal number) {
        return Math.clamp(number.stripTrailingZeros().scale(), 0, MOST_DECIMALS);
    }

    private static String say(String key) {
        return UI.getCurrent().getTranslation("data." + key);
    }
}
