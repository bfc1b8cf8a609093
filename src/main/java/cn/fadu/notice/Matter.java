package cn.fadu.notice;

import cn.fadu.indicator.IndicatorCode;
import cn.fadu.indicator.Words;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Something a person should know of or do; it holds what its sentence says and nothing more. */
public sealed interface Matter {

    /** The township's report is not with the county yet; {@code last} is the last day for it. */
    record FilingDue(int year, LocalDate last) implements Matter {}

    /** The day has passed, and the county has nothing. */
    record FilingOverdue(int year) implements Matter {}

    record Returned(int year, int number, String reason) implements Matter {}

    record Approved(int year, int number) implements Matter {}

    /** A reviewer wrote beside one figure. */
    record Commented(int year, IndicatorCode code, Words name, String text, Instant at)
            implements Matter {}

    /** A ranking was published; the reader's own place in it, where there is one. */
    record OwnPlace(int edition, int year, Optional<Integer> rank, int ranked) implements Matter {}

    record FilingWaiting(String township, String code, int year, int number) implements Matter {}

    record TownshipsOverdue(int year, int count) implements Matter {}

    record EditionPublished(int edition, int year, int ranked) implements Matter {}

    /** A published rate lies under what the county set. */
    record RateUnder(
            int edition,
            int year,
            String township,
            String townshipCode,
            IndicatorCode code,
            Words name,
            BigDecimal value,
            Threshold threshold)
            implements Matter {}

    /** A township fell by as many places as the county set, or more. */
    record PlacesLost(
            int edition,
            int year,
            String township,
            String townshipCode,
            int places,
            Threshold threshold)
            implements Matter {}

    record ContractEnds(String county, String countyCode, LocalDate last) implements Matter {}

    /** Whoever decides over others' figures should be harder to impersonate. */
    record NoSecondFactor() implements Matter {}

    /** Names this matter for its reader's marks: its kind and numbers, no name and no figure. */
    default String key() {
        return switch (this) {
            case FilingDue(var year, _) -> "filing-due/" + year;
            case FilingOverdue(var year) -> "filing-overdue/" + year;
            case Returned(var year, var number, _) -> "returned/%d/%d".formatted(year, number);
            case Approved(var year, var number) -> "approved/%d/%d".formatted(year, number);
            case Commented(var year, var code, _, _, var at) ->
                    "commented/%d/%s/%d".formatted(year, code.value(), at.toEpochMilli());
            case OwnPlace(var edition, _, _, _) -> "place/" + edition;
            case FilingWaiting(_, var code, var year, var number) ->
                    "waiting/%s/%d/%d".formatted(code, year, number);
            case TownshipsOverdue(var year, var count) -> "overdue/%d/%d".formatted(year, count);
            case EditionPublished(var edition, _, _) -> "edition/" + edition;
            case RateUnder under ->
                    "under/%d/%d/%s/%s"
                            .formatted(
                                    under.threshold.id(),
                                    under.edition,
                                    under.townshipCode,
                                    under.code.value());
            case PlacesLost lost ->
                    "lost/%d/%d/%s".formatted(lost.threshold.id(), lost.edition, lost.townshipCode);
            case ContractEnds(_, var code, var last) -> "contract/%s/%s".formatted(code, last);
            case NoSecondFactor _ -> "second-factor";
        };
    }

    /** Where it can be looked into or answered, relative to the application's root. */
    default String place() {
        return switch (this) {
            case FilingDue(var year, _) -> "township/filing?year=" + year;
            case FilingOverdue(var year) -> "township/filing?year=" + year;
            case Returned(var year, _, _) -> "township/filing?year=" + year;
            case Commented(var year, _, _, _, _) -> "township/filing?year=" + year;
            case Approved _ -> "township/history";
            case OwnPlace(_, var year, _, _) -> "township?year=" + year;
            case FilingWaiting(_, var code, var year, var number) ->
                    "county/review/%s/%d/%d".formatted(code, year, number);
            case TownshipsOverdue(var year, _) -> "county/deadlines?year=" + year;
            case EditionPublished(_, var year, _) -> "county/ranking?year=" + year;
            case RateUnder under ->
                    "county/townships/%s?year=%d&figure=%s"
                            .formatted(under.townshipCode, under.year, under.code.value());
            case PlacesLost lost ->
                    "county/townships/%s?year=%d".formatted(lost.townshipCode, lost.year);
            case ContractEnds _, NoSecondFactor _ -> "account";
        };
    }

    /** Whether somebody has to act before a day that is near or past. */
    default boolean pressing() {
        return switch (this) {
            case FilingOverdue _, Returned _, TownshipsOverdue _, ContractEnds _ -> true;
            default -> false;
        };
    }
}
