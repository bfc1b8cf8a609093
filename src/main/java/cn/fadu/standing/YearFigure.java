package cn.fadu.standing;

import cn.fadu.indicator.Reading;
import java.util.Optional;

/** One year of an indicator's history: a township's own figure beside the county's spread. */
public record YearFigure(
        int year,
        int edition,
        int frameworkVersion,
        Optional<Reading> reading,
        Optional<Statistic> county) {}
