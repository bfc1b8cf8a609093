package cn.fadu.filing.ui;

import cn.fadu.filing.Draft;
import cn.fadu.filing.Drafts;
import cn.fadu.filing.Entry;
import cn.fadu.filing.TownshipSheets;
import cn.fadu.identity.SignedIn;
import cn.fadu.indicator.Framework;
import cn.fadu.indicator.FrameworkVersions;
import cn.fadu.intake.SheetOutcome;
import cn.fadu.intake.SheetReading;
import cn.fadu.intake.TownshipSheetFile;
import java.util.List;
import org.springframework.stereotype.Component;

/** A township's sheets by whoever is signed in at that moment. */
@Component
class SheetDesk {

    private final SignedIn signedIn;
    private final TownshipSheets sheets;
    private final Drafts drafts;
    private final FrameworkVersions frameworks;

    SheetDesk(
            SignedIn signedIn, TownshipSheets sheets, Drafts drafts, FrameworkVersions frameworks) {
        this.signedIn = signedIn;
        this.sheets = sheets;
        this.drafts = drafts;
        this.frameworks = frameworks;
    }

    TownshipSheetFile template(int year) {
        return sheets.template(signedIn.township(), year);
    }

    SheetOutcome read(int year, ReportReceiver.Received file) {
        return sheets.read(signedIn.township(), year, file.fileName(), file.content());
    }

    Draft draft(int year) {
        return drafts.of(signedIn.township(), year);
    }

    Framework framework(int year) {
        return frameworks.forYear(signedIn.county(), year);
    }

    Entry enter(int year, List<SheetReading> readings) {
        return drafts.enter(
                signedIn.township(),
                year,
                readings.stream().map(SheetReading::reading).toList(),
                signedIn.account().username());
    }
}
