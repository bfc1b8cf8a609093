package cn.fadu.filing;

import cn.fadu.indicator.IndicatorCode;
import cn.fadu.tenancy.Township;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a township's people made of a figure the extraction found, as filed.
 *
 * @param proposed empty where the rules knew no indicator for the words
 */
public record Correction(
        Township township,
        int year,
        String phrase,
        String sentence,
        String unit,
        String rule,
        Optional<IndicatorCode> proposed,
        BigDecimal proposedValue,
        IndicatorCode code,
        BigDecimal value) {

    private static final String NUMBER = "[0-9０-９.,%]+";
    private static final String EDGES = "^…+|…+$|[，。；、\\s]";

    /** The phrase without its number and unit: what cue words may begin from. */
    public String wording(int longest) {
        var phrase = this.phrase.replaceAll(NUMBER, "…");
        var bare = unit.isEmpty() ? phrase : phrase.replace("…" + unit, "…");
        var words = bare.replaceAll(EDGES, "").strip();
        return words.substring(0, Math.min(longest, words.length()));
    }
}
