package cn.fadu.intake;

import cn.fadu.indicator.IndicatorCode;

/**
 * A county's own words for an indicator: a figure in this unit next to these words is proposed for
 * it. {@code …} in the words stands for a few characters.
 */
public record CueWords(IndicatorCode code, String name, String words, String unit) {

    public CueWords {
        if (words.isBlank() || unit.isBlank()) {
            throw new IllegalArgumentException("Cue words need words and a unit");
        }
    }
}
