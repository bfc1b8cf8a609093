package cn.fadu.filing;

import static cn.fadu.db.township.Tables.FILING;

import cn.fadu.filing.Part.Kind;
import cn.fadu.tenancy.TenantDatabase;
import cn.fadu.tenancy.Township;
import java.time.Clock;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** What a township's draft tells in words, beside what it had planned the year before. */
@Component
public class Parts {

    private final TenantDatabase database;
    private final Clock clock;
    private final PartSuggestions suggestions = new PartSuggestions();

    Parts(TenantDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** By kind and number. */
    public List<Part> of(Township township, int year) {
        return database.in(township).read(db -> new PartRows(db).ofDraft(year));
    }

    /** What the draft's reports tell in a section of this kind, to be taken over by a person. */
    public List<Part> suggested(Township township, int year, Kind kind) {
        var documents =
                database.in(township)
                        .read(db -> new DraftRows(db, year, clock).draft().documents());
        return suggestions.of(documents, kind);
    }

    /** What one filing tells in words, by kind and number. */
    public List<Part> filed(Township township, int year, int number) {
        return database.in(township).read(db -> new PartRows(db).ofFiling(year, number));
    }

    /** The plan for this year as the newest filing of the year before tells it. */
    public List<Part> planFor(Township township, int year) {
        return database.in(township).read(db -> plan(db, year - 1));
    }

    /**
     * Puts these in place of all parts of the kind; those without words are left out. Returns the
     * draft's revision.
     */
    public int keep(Township township, int year, Kind kind, List<Part> parts, String actor) {
        var told =
                parts.stream()
                        .filter(part -> part.kind() == kind && !part.text().isEmpty())
                        .toList();
        return database.in(township)
                .write(
                        db -> {
                            int revision = new DraftRows(db, year, clock).touch(actor);
                            new PartRows(db).keep(year, kind, told);
                            return revision;
                        });
    }

    private static List<Part> plan(DSLContext db, int year) {
        return FiledRows.where(db, FILING.YEAR.eq(year)).stream()
                .findFirst()
                .map(new PartRows(db)::planOf)
                .orElseGet(List::of);
    }
}
