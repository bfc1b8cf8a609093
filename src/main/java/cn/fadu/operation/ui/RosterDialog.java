package cn.fadu.operation.ui;

import cn.fadu.operation.Roster;
import cn.fadu.operation.RosterOutcome;
import cn.fadu.operation.Rosters;
import cn.fadu.shell.Tone;
import cn.fadu.tenancy.County;
import cn.fadu.tenancy.Outcome;
import cn.fadu.tenancy.Township;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Townships from a sheet: all of them or none, every fault with its cell. */
class RosterDialog extends OrderDialog<List<Township>> {

    private final TenantDesk desk;
    private final Rosters rosters;
    private final County county;
    private final Runnable after;
    private final RosterPreview preview = new RosterPreview();
    private Optional<Roster> roster = Optional.empty();

    RosterDialog(TenantDesk desk, Rosters rosters, County county, Runnable after) {
        super("roster", county.name());
        this.desk = desk;
        this.rosters = rosters;
        this.county = county;
        this.after = after;
        var upload = Receiver.of(20 << 20, this::read, ".xlsx", ".csv");
        upload.getElement().setAttribute("colspan", "2");
        preview.getElement().setAttribute("colspan", "2");
        ask(RosterPreview.example(rosters), upload, preview);
    }

    private void read(byte[] file) {
        var outcome = rosters.of(county, file);
        roster =
                outcome instanceof RosterOutcome.Read(var read)
                        ? Optional.of(read)
                        : Optional.empty();
        preview.show(outcome);
    }

    @Override
    Optional<Supplier<Outcome<List<Township>>>> ordered() {
        if (roster.isEmpty()) {
            say(Tone.CAUTION, getTranslation("operation.roster.missing"));
        }
        return roster.map(read -> desk.add(county, read.townships()));
    }

    @Override
    void done(List<Township> added) {
        close();
        Told.done(getTranslation("operation.roster.done", String.valueOf(added.size())));
        after.run();
    }
}
