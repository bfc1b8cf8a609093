package cn.fadu.notice;

import cn.fadu.mail.Phrases;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Each matter as one sentence, the same in the inbox, in a letter and in a calendar. */
public record MatterWords(Locale locale) {

    public String of(Matter matter) {
        return switch (matter) {
            case Matter.FilingDue(var year, var last) -> say("due", number(year), day(last));
            case Matter.FilingOverdue(var year) -> say("overdue", number(year));
            case Matter.Returned(var year, var number, var reason) ->
                    say("returned", number(year), number(number), reason);
            case Matter.Approved(var year, var number) ->
                    say("approved", number(year), number(number));
            case Matter.Commented(var year, var code, var name, var text, _) ->
                    say("commented", number(year), code + " " + name.in(locale), text);
            case Matter.OwnPlace(var edition, var year, var rank, var ranked) ->
                    rank.map(
                                    place ->
                                            say(
                                                    "place",
                                                    number(year),
                                                    number(edition),
                                                    number(place),
                                                    number(ranked)))
                            .orElseGet(() -> say("unplaced", number(year), number(edition)));
            case Matter.FilingWaiting(var township, _, var year, var number) ->
                    say("waiting", township, number(year), number(number));
            case Matter.TownshipsOverdue(var year, var count) ->
                    say("townships-overdue", number(year), number(count));
            case Matter.EditionPublished(var edition, var year, var ranked) ->
                    say("edition", number(year), number(edition), number(ranked));
            case Matter.RateUnder under -> under(under);
            case Matter.PlacesLost lost ->
                    say(
                            "lost",
                            lost.township(),
                            number(lost.year()),
                            number(lost.places()),
                            plain(lost.threshold().bound()));
            case Matter.ContractEnds(var county, _, var last) -> say("contract", county, day(last));
            case Matter.NoSecondFactor _ -> say("second-factor");
        };
    }

    private String under(Matter.RateUnder under) {
        return say(
                "under",
                under.township(),
                number(under.year()),
                under.code() + " " + under.name().in(locale),
                plain(under.value()),
                plain(under.threshold().bound()));
    }

    private String say(String key, Object... values) {
        return new Phrases(locale).get("notice.matter." + key, values);
    }

    public String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(day);
    }

    /** Years and numbers of filings are names, not amounts: no separators. */
    private static String number(int number) {
        return String.valueOf(number);
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
