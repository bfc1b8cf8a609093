package cn.fadu.standing.ui;

import cn.fadu.chart.DutyCalendar;
import cn.fadu.chart.DutyCalendar.Duty;
import cn.fadu.chart.DutyCalendar.Mark;
import cn.fadu.chart.Subject;
import cn.fadu.chart.Unit;
import cn.fadu.chart.ui.ChartCard;
import cn.fadu.indicator.Indicator;
import cn.fadu.indicator.Indicator.Kind;
import cn.fadu.indicator.IndicatorCode;
import cn.fadu.indicator.Reading;
import cn.fadu.shell.Choices;
import cn.fadu.standing.Histories;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A township's trend in what the reader chose, beside the county's median and middle half. */
@Component
class TrendCards {

    private final Histories histories;
    private final Charts charts;

    TrendCards(Histories histories, Charts charts) {
        this.histories = histories;
        this.charts = charts;
    }

    /** The overall score unless the address names something the framework knows. */
    static String chosen(Choices choices, Profile profile) {
        return choices.text("trend")
                .filter(ProfileFilters.codes(profile)::contains)
                .orElseGet(() -> profile.framework().top().code());
    }

    /** Choosing a year leads to it, at the sentence where an indicator is shown. */
    ChartCard of(Profile profile, Choices choices, Locale locale) {
        var county = profile.township().county();
        var code = chosen(choices, profile);
        var spec = new TrendChart(profile, histories, locale).of(code);
        var figure = profile.framework().node(code).isPresent() ? "" : code;
        return charts.card(
                county, spec, (_, year) -> choices.with("year", year).with("figure", figure));
    }

    /** Duties that are done or not, year after year: filing, publishing, reporting in person. */
    Optional<ChartCard> duties(Profile profile, Choices choices, Locale locale) {
        var flags =
                profile.framework().indicators().stream()
                        .filter(each -> each.kind() == Kind.FLAG)
                        .toList();
        var county = profile.township().county();
        var done =
                histories.ofIndicators(
                        county,
                        profile.edition().number(),
                        profile.township().id(),
                        flags.stream().map(Indicator::code).toList());
        var years =
                done.values().stream().flatMap(each -> each.keySet().stream()).distinct().sorted();
        var periods = years.toList();
        return periods.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        charts.card(
                                county,
                                calendar(profile, flags, periods, done, locale),
                                (code, _) -> choices.with("figure", code)));
    }

    private static DutyCalendar calendar(
            Profile profile,
            List<Indicator> flags,
            List<Integer> years,
            Map<IndicatorCode, Map<Integer, Reading>> done,
            Locale locale) {
        var duties =
                flags.stream()
                        .map(
                                flag ->
                                        new Duty(
                                                new Subject(
                                                        flag.code().value(),
                                                        flag.name().in(locale)),
                                                years.stream()
                                                        .map(
                                                                year ->
                                                                        mark(
                                                                                done.getOrDefault(
                                                                                                flag
                                                                                                        .code(),
                                                                                                Map
                                                                                                        .of())
                                                                                        .get(year)))
                                                        .toList()))
                        .toList();
        return new DutyCalendar(
                new Captions(profile.edition(), locale)
                        .of(
                                Captions.say("county.duties"),
                                new Unit("", 0),
                                List.of(Captions.say("county.duties.note"))),
                Captions.say("county.duty"),
                years.stream().map(String::valueOf).toList(),
                duties);
    }

    /** What was not reported is neither done nor missed. */
    private static Mark mark(@Nullable Reading reading) {
        return reading == null
                ? new Mark(0, 0, true)
                : new Mark(reading.figure().value().signum(), 1, true);
    }
}
