package cn.fadu.chart;

import java.time.LocalDate;

/** The published edition that a chart's numbers come from. */
public record EditionMark(int number, LocalDate date) {}
