package cn.fadu.scoring;

/** A ranking of one year: by a method, on values, among the units that take part. */
public record Contest(Method method, Values values, int year) {}
