package cn.fadu.intake;

import cn.fadu.indicator.Reading;

/** A figure that its indicator has accepted, and the cell it stands in. */
public record SheetReading(String cell, Reading reading) {}
