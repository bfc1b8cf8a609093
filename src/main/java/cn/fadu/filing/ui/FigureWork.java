package cn.fadu.filing.ui;

import cn.fadu.indicator.IndicatorCode;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What the pieces of the filing page ask of it. An answer is the sentence that says why a figure
 * was not taken, to stand beside its field.
 */
interface FigureWork {

    /** Turns to another of the draft's documents. */
    void read(int document);

    void select(int found);

    void confirm(int found);

    Optional<String> correct(int found, BigDecimal value);

    void reject(int found);

    void reopen(int found);

    Optional<String> enter(IndicatorCode code, BigDecimal value);

    void clear(IndicatorCode code);

    /** Shows the files that prove a figure, and takes more. */
    void evidence(IndicatorCode code);
}
