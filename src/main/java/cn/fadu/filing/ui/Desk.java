package cn.fadu.filing.ui;

import cn.fadu.filing.Draft;
import cn.fadu.filing.Drafts;
import cn.fadu.filing.Entry;
import cn.fadu.filing.Filing;
import cn.fadu.filing.Filings;
import cn.fadu.filing.FoundFigures;
import cn.fadu.filing.FoundFigures.Meeting;
import cn.fadu.filing.Submission;
import cn.fadu.filing.Undo;
import cn.fadu.filing.Upload;
import cn.fadu.filing.Uploads;
import cn.fadu.identity.Accounts;
import cn.fadu.identity.Role;
import cn.fadu.identity.SignedIn;
import cn.fadu.indicator.Figure;
import cn.fadu.indicator.Framework;
import cn.fadu.indicator.FrameworkVersions;
import cn.fadu.indicator.IndicatorCode;
import cn.fadu.indicator.Period;
import cn.fadu.indicator.Reading;
import cn.fadu.indicator.Source;
import cn.fadu.tenancy.Township;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * A township's work on a year by whoever is signed in at that moment: every call asks anew, so no
 * page ever keeps a township.
 */
@Component
class Desk {

    private final SignedIn signedIn;
    private final Accounts accounts;
    private final Drafts drafts;
    private final Uploads uploads;
    private final FoundFigures found;
    private final Filings filings;
    private final Besides besides;
    private final SystemDesk systems;
    private final FrameworkVersions frameworks;
    private final Clock clock;

    Desk(
            SignedIn signedIn,
            Accounts accounts,
            Drafts drafts,
            Uploads uploads,
            FoundFigures found,
            Filings filings,
            Besides besides,
            SystemDesk systems,
            FrameworkVersions frameworks,
            Clock clock) {
        this.signedIn = signedIn;
        this.accounts = accounts;
        this.drafts = drafts;
        this.uploads = uploads;
        this.found = found;
        this.filings = filings;
        this.besides = besides;
        this.systems = systems;
        this.frameworks = frameworks;
        this.clock = clock;
    }

    Draft draft(int year) {
        return drafts.of(township(), year);
    }

    Framework framework(int year) {
        return frameworks.forYear(signedIn.county(), year);
    }

    List<Filing> filings() {
        return filings.of(township());
    }

    String townshipName() {
        return township().name();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Moments moments() {
        return new Moments(clock.getZone());
    }

    People people() {
        return new People(accounts);
    }

    /** The head stands by what is filed; clerks prepare it. */
    boolean isHead() {
        return signedIn.account().role() == Role.HEAD;
    }

    Upload take(int year, ReportReceiver.Received file, boolean insisted) {
        return uploads.take(
                township(),
                new Uploads.Report(
                        year, file.fileName(), file.mediaType(), file.content(), insisted),
                actor());
    }

    boolean remove(int year, int document) {
        return uploads.remove(township(), year, document, actor());
    }

    Entry confirm(int year, int figure, Meeting meeting) {
        return found.confirm(township(), year, figure, meeting, actor());
    }

    Entry correct(int year, int figure, BigDecimal value) {
        return found.correct(township(), year, figure, value, actor());
    }

    Entry reject(int year, int figure) {
        return found.reject(township(), year, figure, actor());
    }

    Entry reopen(int year, int figure) {
        return found.reopen(township(), year, figure, actor());
    }

    Entry enter(int year, IndicatorCode code, BigDecimal value) {
        var reading = new Reading(code, Figure.exact(value), Period.fullYear(year), Source.typed());
        return enter(year, List.of(reading));
    }

    Entry enter(int year, List<Reading> readings) {
        return drafts.enter(township(), year, readings, actor());
    }

    Entry clear(int year, IndicatorCode code) {
        return drafts.clear(township(), year, code, actor());
    }

    Undo undo(int year) {
        return drafts.undo(township(), year, actor());
    }

    boolean canUndo(int year) {
        return drafts.canUndo(township(), year, actor());
    }

    /** What a filing holds besides its figures. */
    Besides besides() {
        return besides;
    }

    /** What other systems say of the figures. */
    SystemDesk systems() {
        return systems;
    }

    /** A head who files stands by the filing with the same deed. */
    Submission submit(int year) {
        var outcome = filings.submit(township(), year, actor());
        if (outcome instanceof Submission.Submitted(var filing) && isHead()) {
            signOff(year, filing.number());
        }
        return outcome;
    }

    boolean signOff(int year, int number) {
        return isHead() && filings.signOff(township(), year, number, actor());
    }

    boolean takeBack(int year, int number) {
        return filings.takeBack(township(), year, number, actor());
    }

    Township township() {
        return signedIn.township();
    }

    private String actor() {
        return signedIn.account().username();
    }
}
