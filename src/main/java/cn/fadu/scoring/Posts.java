package cn.fadu.scoring;

/** The two ends of the range a value is measured against, in the indicator's own unit. */
public record Posts(double low, double high) {}
