package cn.fadu.scoring;

/** Which place equal values share: of 1-2-2-4, the two in the middle are second, third or 2.5th. */
public enum Ties {
    MIN,
    MAX,
    AVERAGE,
    /** 1-2-2-3: no place is left out after a tie. */
    DENSE
}
