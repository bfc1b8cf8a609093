package cn.fadu.export;

import static cn.fadu.db.county.Tables.FONT;
import static org.jooq.Records.mapping;

import cn.fadu.audit.Audit;
import cn.fadu.chart.Lettering;
import cn.fadu.chart.OwnFont;
import cn.fadu.export.FontUpload.NoRoom;
import cn.fadu.export.FontUpload.Stored;
import cn.fadu.identity.CountyTerms;
import cn.fadu.tenancy.County;
import cn.fadu.tenancy.TenantDatabase;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.awt.FontFormatException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** The fonts a county brought along for its pictures and fixed pages, and its townships'. */
@Component
public class CountyFonts {

    private final TenantDatabase database;
    private final CountyTerms terms;
    private final Audit audit;
    private final Clock clock;

    /** By county and content: a font is only found again by who may read its row. */
    private final Cache<Known, OwnFont> read = Caffeine.newBuilder().maximumSize(16).build();

    private record Known(County county, String sha256) {}

    CountyFonts(TenantDatabase database, CountyTerms terms, Audit audit, Clock clock) {
        this.database = database;
        this.terms = terms;
        this.audit = audit;
        this.clock = clock;
    }

    /** A stored font, without its file. */
    public record Font(FontSlot slot, String family, String fileName, Instant at, String by) {}

    public List<Font> of(County county) {
        return database.in(county)
                .read(
                        db ->
                                db.select(
                                                FONT.SLOT.convertFrom(FontSlot::of),
                                                FONT.FAMILY,
                                                FONT.FILE_NAME,
                                                FONT.UPLOADED_AT,
                                                FONT.UPLOADED_BY)
                                        .from(FONT)
                                        .orderBy(FONT.SLOT)
                                        .fetch(mapping(Font::new)));
    }

    /** What the county's texts are set in at this moment. */
    public Lettering lettering(County county) {
        var stored =
                database.in(county)
                        .read(
                                db ->
                                        db.select(FONT.SLOT, FONT.SHA256)
                                                .from(FONT)
                                                .fetchMap(FONT.SLOT, FONT.SHA256));
        return stored.isEmpty()
                ? Lettering.BUNDLED
                : new Lettering(
                        font(county, stored, FontSlot.BODY), font(county, stored, FontSlot.TITLE));
    }

    public FontUpload keep(
            County county, FontSlot slot, String fileName, byte[] file, String actor) {
        var outcome = FontCheck.of(file);
        if (outcome instanceof Stored(var family)) {
            if (!terms.hasRoomFor(county, file.length)) {
                return new NoRoom();
            }
            database.in(county).write(db -> store(db, slot, family, fileName, file, actor));
        }
        return outcome;
    }

    /** False where there was none. */
    public boolean remove(County county, FontSlot slot, String actor) {
        return database.in(county)
                .write(
                        db -> {
                            int gone =
                                    db.deleteFrom(FONT).where(FONT.SLOT.eq(slot.code())).execute();
                            if (gone > 0) {
                                audit.record(db, actor, "font.removed", slot.code(), "");
                            }
                            return gone > 0;
                        });
    }

    private int store(
            DSLContext db,
            FontSlot slot,
            String family,
            String fileName,
            byte[] file,
            String actor) {
        audit.record(db, actor, "font.uploaded", slot.code(), family);
        var row =
                db.newRecord(FONT)
                        .with(FONT.SLOT, slot.code())
                        .with(FONT.FAMILY, family)
                        .with(
                                FONT.FILE_NAME,
                                fileName.substring(0, Math.min(200, fileName.length())))
                        .with(FONT.CONTENT, file)
                        .with(FONT.SHA256, hash(file))
                        .with(FONT.UPLOADED_AT, clock.instant())
                        .with(FONT.UPLOADED_BY, actor);
        var changed = row.intoMap();
        changed.remove(FONT.SLOT.getName());
        return db.insertInto(FONT).set(row).onConflict(FONT.SLOT).doUpdate().set(changed).execute();
    }

    private Optional<OwnFont> font(County county, Map<String, String> stored, FontSlot slot) {
        return Optional.ofNullable(stored.get(slot.code()))
                .flatMap(hash -> font(county, slot, new Known(county, hash)));
    }

    private Optional<OwnFont> font(County county, FontSlot slot, Known known) {
        var kept = read.getIfPresent(known);
        if (kept != null) {
            return Optional.of(kept);
        }
        var found = read(county, slot, known.sha256());
        found.ifPresent(font -> read.put(known, font));
        return found;
    }

    /** Empty where it was taken away in between. */
    private Optional<OwnFont> read(County county, FontSlot slot, String hash) {
        return database.in(county)
                .read(
                        db ->
                                db.select(FONT.FAMILY, FONT.CONTENT)
                                        .from(FONT)
                                        .where(FONT.SLOT.eq(slot.code()))
                                        .and(FONT.SHA256.eq(hash))
                                        .fetchOptional(mapping(CountyFonts::parsed)));
    }

    private static OwnFont parsed(String family, byte[] content) {
        try {
            return OwnFont.of(family, content);
        } catch (FontFormatException checkedBefore) {
            throw new IllegalStateException(checkedBefore);
        }
    }

    private static String hash(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
