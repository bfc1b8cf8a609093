package cn.fadu.scoring;

/**
 * Whether indicators of extreme shape are treated before they are normalised: those with an
 * absolute skewness above 2 and a kurtosis above 3.5, the usual rule of composite indicators
 * (Groeneveld and Meeden 1984; COINr).
 */
public enum Outliers {
    KEEP,
    /** Up to five extreme values are pulled to their neighbour; if that fails, a logarithm. */
    TREAT
}
