package cn.fadu.filing.ui;

import cn.fadu.filing.Entry;
import cn.fadu.filing.Oddities;
import cn.fadu.filing.Oddity;
import cn.fadu.filing.Submission;
import cn.fadu.filing.Upload;
import cn.fadu.indicator.Framework;
import cn.fadu.indicator.IndicatorCode;
import cn.fadu.indicator.Judgement;
import cn.fadu.intake.Refusal;
import cn.fadu.shell.Tone;
import java.util.List;
import java.util.stream.Stream;

/** What the use cases answer, as sentences a clerk can act on. */
record Sentences(FigureWords words, Framework framework) {

    private static final long MEGABYTE = 1L << 20;

    /** A sentence and how it is meant. */
    record Said(Tone tone, String sentence) {}

    Said of(Upload outcome) {
        return switch (outcome) {
            case Upload.Taken(_, var figures, var others) when figures + others == 0 ->
                    new Said(Tone.CAUTION, say("filing.upload.nothing"));
            case Upload.Taken(_, var figures, var others) ->
                    new Said(
                            Tone.GOOD,
                            say(
                                    "filing.upload.taken",
                                    String.valueOf(figures),
                                    String.valueOf(others)));
            case Upload.AlreadyThere _ -> new Said(Tone.INFO, say("filing.upload.there"));
            case Upload.NoRoom _ -> new Said(Tone.CAUTION, say("filing.no-room"));
            case Upload.Unreadable(var why) -> new Said(Tone.ALARM, of(why));
            case Upload.Doubtful doubt -> new Said(Tone.CAUTION, of(doubt));
        };
    }

    String of(Refusal why) {
        return switch (why) {
            case Refusal.Empty _ -> say("filing.refused.empty");
            case Refusal.TooLarge(_, var limit) ->
                    say("filing.refused.too-large", String.valueOf(limit / MEGABYTE));
            case Refusal.NotADocument _ -> say("filing.refused.not-a-document");
            case Refusal.NoTextLayer(var pages) ->
                    say("filing.refused.no-text", String.valueOf(pages));
            case Refusal.Encrypted _ -> say("filing.refused.encrypted");
            case Refusal.Damaged _ -> say("filing.refused.damaged");
            case Refusal.TooComplex _ -> say("filing.refused.too-complex");
        };
    }

    /** Names what was found, so that the person can judge. */
    String of(Upload.Doubtful doubt) {
        var year = doubt.year();
        if (doubt.township().isPresent() && year.isPresent()) {
            return say(
                    "filing.doubt.both", doubt.township().get(), String.valueOf(year.getAsInt()));
        }
        return doubt.township()
                .map(name -> say("filing.doubt.township", name))
                .orElseGet(() -> say("filing.doubt.year", String.valueOf(year.orElse(0))));
    }

    /** Never asked for an entry that was saved. */
    String of(Entry refusal) {
        return switch (refusal) {
            case Entry.Refused(_, var judgement) -> of(judgement);
            case Entry.UnknownIndicator(var code) -> say("filing.entry.unknown", code);
            case Entry.NothingToDecide _ -> say("filing.entry.gone");
            case Entry.Occupied(var standing) ->
                    say("filing.entry.occupied", titled(standing.code()));
            case Entry.Saved _ -> say("filing.saved");
        };
    }

    String of(Judgement judgement) {
        return switch (judgement) {
            case Judgement.OutOfRange(_, var lowest, var highest) ->
                    say("filing.entry.range", words.number(lowest), words.number(highest));
            case Judgement.NotAWholeNumber _ -> say("filing.entry.whole");
            case Judgement.Accepted _ -> say("filing.saved");
        };
    }

    Said of(Submission outcome) {
        return switch (outcome) {
            case Submission.Submitted(var filing) ->
                    new Said(Tone.GOOD, say("filing.submit.done", String.valueOf(filing.number())));
            case Submission.Empty _ -> new Said(Tone.CAUTION, say("filing.submit.empty"));
            case Submission.Undecided(var count) ->
                    new Said(Tone.CAUTION, say("filing.submit.undecided", String.valueOf(count)));
            case Submission.AlreadyWaiting(var number) ->
                    new Said(Tone.INFO, say("filing.submit.waiting", String.valueOf(number)));
            case Submission.Unchanged(var number) ->
                    new Said(Tone.INFO, say("filing.submit.unchanged", String.valueOf(number)));
        };
    }

    String of(Oddity oddity) {
        return switch (oddity) {
            case Oddity.Jump(_, var before) -> say("filing.odd.jump", words.number(before));
            case Oddity.OutOfLine line when line.peers() == 0 ->
                    say("filing.odd.out-of-line.alone", outOfLine(line));
            case Oddity.OutOfLine line -> say("filing.odd.out-of-line", outOfLine(line));
            case Oddity.PartsDisagree(_, var expected) ->
                    say("filing.odd.parts", words.number(expected));
            case Oddity.PartExceedsWhole(var part, var whole) ->
                    say("filing.odd.exceeds", titled(part), titled(whole));
            case Oddity.Approximate _ -> say("filing.odd.approximate");
            case Oddity.PartOfTheYear(_, var period) ->
                    say("filing.odd.partial", words.period(period));
            case Oddity.FewCases(_, var cases) -> say("filing.odd.few", words.number(cases));
        };
    }

    /** What is odd about the figures taken together. */
    List<String> ofAll(Oddities oddities) {
        return Stream.concat(
                        oddities.coverage().stream()
                                .map(
                                        thin ->
                                                say(
                                                        "filing.odd.coverage",
                                                        perCent(thin.coverage()),
                                                        perCent(thin.minimum()))),
                        oddities.everyRateFull().stream()
                                .map(rates -> say("filing.odd.every-rate", String.valueOf(rates))))
                .toList();
    }

    private static String perCent(double share) {
        return String.valueOf(Math.round(100 * share));
    }

    private Object[] outOfLine(Oddity.OutOfLine line) {
        return new Object[] {
            String.valueOf(line.then()),
            words.number(line.before()),
            String.valueOf(line.years()),
            String.valueOf(line.peers())
        };
    }

    String titled(IndicatorCode code) {
        return code + " " + framework.nameOf(code.value()).in(words.locale());
    }

    private String say(String key, Object... values) {
        return words.page().getTranslation(key, values);
    }
}
