package cn.fadu.scoring;

/** The pool a relative normalisation compares a value with. */
public enum Within {
    ALL_YEARS,
    YEAR
}
