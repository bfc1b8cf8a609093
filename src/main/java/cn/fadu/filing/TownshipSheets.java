package cn.fadu.filing;

import cn.fadu.indicator.FrameworkVersions;
import cn.fadu.intake.SheetOutcome;
import cn.fadu.intake.TownshipSheet;
import cn.fadu.intake.TownshipSheetFile;
import cn.fadu.tenancy.Township;
import org.springframework.stereotype.Component;

/**
 * A township's sheet of a year: the template with what is known, and the reading of a filled one.
 */
@Component
public class TownshipSheets {

    private final Drafts drafts;
    private final FrameworkVersions frameworks;

    TownshipSheets(Drafts drafts, FrameworkVersions frameworks) {
        this.drafts = drafts;
        this.frameworks = frameworks;
    }

    /** Last year's figures beside this year's cells, which hold what the draft holds. */
    public TownshipSheetFile template(Township township, int year) {
        var draft = drafts.of(township, year);
        return new TownshipSheetFile(sheet(township, year), draft.readings(), draft.yearBefore());
    }

    /** Keeps nothing: what was read is entered once somebody has looked at it. */
    public SheetOutcome read(Township township, int year, String file, byte[] bytes) {
        return sheet(township, year).read(file, bytes);
    }

    private TownshipSheet sheet(Township township, int year) {
        return new TownshipSheet(
                township.code(),
                township.name(),
                year,
                frameworks.forYear(township.county(), year));
    }
}
