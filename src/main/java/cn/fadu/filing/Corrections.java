package cn.fadu.filing;

import cn.fadu.filing.CorrectionRows.FiledSentence;
import cn.fadu.indicator.IndicatorCode;
import cn.fadu.intake.CueWords;
import cn.fadu.intake.Extraction;
import cn.fadu.intake.Proposal;
import cn.fadu.intake.ReportText;
import cn.fadu.tenancy.County;
import cn.fadu.tenancy.Registry;
import cn.fadu.tenancy.TenantDatabase;
import cn.fadu.tenancy.Township;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/**
 * What a county learns from its townships' corrections. It reads what was filed and nothing else: a
 * draft's reports stay with the township.
 */
@Component
public class Corrections {

    private final TenantDatabase database;
    private final Registry registry;
    private final CountyWords words;

    Corrections(TenantDatabase database, Registry registry, CountyWords words) {
        this.database = database;
        this.registry = registry;
        this.words = words;
    }

    /**
     * A filed sentence that would be read otherwise; {@code before} and {@code after} the words.
     */
    public record Effect(
            Township township, int year, String sentence, List<Read> before, List<Read> after) {}

    /** A figure as the rules read it. */
    public record Read(Optional<IndicatorCode> code, String phrase) {}

    /** Of all the county's townships, the newest year first. */
    public List<Correction> of(County county) {
        return filed(county, CorrectionRows::of);
    }

    /** What further words would change on the sentences of filed reports; nothing is kept. */
    public List<Effect> preview(County county, CueWords cue) {
        var standing = words.of(county).stream().map(CountyWords.Kept::cue).toList();
        var more = new ArrayList<>(standing);
        more.add(cue);
        var before = Extraction.with(standing);
        var after = Extraction.with(more);
        return filed(county, CorrectionRows::sentences).stream()
                .filter(sentence -> says(sentence, cue))
                .map(sentence -> effect(sentence, before, after))
                .filter(effect -> !effect.before().equals(effect.after()))
                .toList();
    }

    private <T> List<T> filed(County county, BiFunction<DSLContext, List<Township>, List<T>> rows) {
        var townships = registry.townships(county);
        return database.in(county).read(db -> rows.apply(db, townships));
    }

    private static boolean says(FiledSentence sentence, CueWords cue) {
        return Arrays.stream(cue.words().split("…"))
                .allMatch(part -> sentence.text().contains(part.strip()));
    }

    private static Effect effect(FiledSentence sentence, Extraction before, Extraction after) {
        return new Effect(
                sentence.township(),
                sentence.year(),
                sentence.text(),
                read(before, sentence),
                read(after, sentence));
    }

    private static List<Read> read(Extraction rules, FiledSentence sentence) {
        return rules
                .of(ReportText.plain("sentence", sentence.text()), OptionalInt.of(sentence.year()))
                .proposals()
                .stream()
                .map(Corrections::read)
                .toList();
    }

    private static Read read(Proposal proposal) {
        return new Read(proposal.code(), proposal.phrase());
    }
}
