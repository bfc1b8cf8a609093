package cn.fadu.scoring;

import java.util.List;
import java.util.Set;

/**
 * What a reviewer wants to be told about a year's figures.
 *
 * @param rates the indicators that are per cents of something
 * @param ratios the part and the whole behind a rate, or behind no rate at all
 * @param smallDenominator a rate of fewer cases than this is marked
 * @param jump how many robust standard deviations from own history and peers are a jump
 */
public record QualityRules(
        Set<String> rates, List<Ratio> ratios, double smallDenominator, double jump) {

    /** A part of a whole; {@code rate} is empty when nobody states it. */
    public record Ratio(String rate, String part, String whole) {}

    public QualityRules {
        rates = Set.copyOf(rates);
        ratios = List.copyOf(ratios);
    }

    /** Fewer than 5 cases, and 3.5 robust deviations (Iglewicz and Hoaglin 1993). */
    public static QualityRules usual(Set<String> rates, List<Ratio> ratios) {
        return new QualityRules(rates, ratios, 5, 3.5);
    }
}
