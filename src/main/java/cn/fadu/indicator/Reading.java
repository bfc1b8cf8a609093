package cn.fadu.indicator;

/** A figure that its indicator has accepted, with the period it covers and where it comes from. */
public record Reading(IndicatorCode code, Figure figure, Period period, Source source) {}
