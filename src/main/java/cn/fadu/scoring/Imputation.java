package cn.fadu.scoring;

/** What stands in for a missing value. Coverage never counts what was put in. */
public enum Imputation {
    /** Nothing: the weights of what is present are renormalised. */
    NONE,
    /** The median of the units that report the indicator in the same year. */
    MEDIAN,
    /** The unit's own latest earlier value. */
    PREVIOUS
}
