package cn.fadu.operation.ui;

import cn.fadu.operation.Roster;
import cn.fadu.operation.RosterFault;
import cn.fadu.operation.RosterOutcome;
import cn.fadu.operation.Rosters;
import cn.fadu.shell.DataTable;
import cn.fadu.shell.Notice;
import cn.fadu.shell.Tone;
import cn.fadu.tenancy.NewTownship;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.List;

/** What a sheet says, or everything that is wrong with it. */
class RosterPreview extends Div {

    private static final String FILE = "fadu-roster.csv";

    RosterPreview() {
        addClassName("fadu-stack");
        getElement().setAttribute("aria-live", "polite");
    }

    /** A sheet to begin with. */
    static Anchor example(Rosters rosters) {
        var handler =
                DownloadHandler.fromInputStream(
                        _ -> {
                            var bytes = rosters.example();
                            return new DownloadResponse(
                                    new ByteArrayInputStream(bytes),
                                    FILE,
                                    "text/csv;charset=UTF-8",
                                    bytes.length);
                        });
        var link = new Anchor(handler, "");
        link.setText(link.getTranslation("operation.roster.example"));
        link.getElement().setAttribute("download", FILE);
        return link;
    }

    void show(RosterOutcome outcome) {
        removeAll();
        switch (outcome) {
            case RosterOutcome.Read(var roster) -> say(roster);
            case RosterOutcome.Faulty(var faults) -> say(faults);
            case RosterOutcome.NoHead() ->
                    add(new Notice(Tone.ALARM, getTranslation("operation.roster.no-head")));
            case RosterOutcome.Refused _ ->
                    add(new Notice(Tone.ALARM, getTranslation("operation.roster.no-sheet")));
        }
    }

    private void say(Roster roster) {
        add(
                new Notice(
                        Tone.INFO,
                        getTranslation(
                                "operation.roster.read",
                                String.valueOf(roster.townships().size()),
                                String.valueOf(roster.people().size()))),
                new DataTable<NewTownship>(getTranslation("operation.roster.townships"))
                        .text(getTranslation("operation.code"), NewTownship::code)
                        .name(getTranslation("operation.name"), NewTownship::name)
                        .text(getTranslation("operation.kind"), one -> one.kind().label())
                        .number(
                                getTranslation("operation.since"),
                                one -> String.valueOf(one.activeFrom()))
                        .rows(roster.townships()));
    }

    private void say(List<RosterFault> faults) {
        add(
                new Notice(
                        Tone.CAUTION,
                        getTranslation("operation.roster.faults", String.valueOf(faults.size()))),
                new DataTable<RosterFault>(getTranslation("operation.roster.fault"))
                        .name(getTranslation("operation.roster.cell"), RosterFault::cell)
                        .text(getTranslation("operation.roster.found"), RosterFault::found)
                        .text(getTranslation("operation.roster.fault"), this::words)
                        .rows(faults));
    }

    private String words(RosterFault fault) {
        var kind = fault.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        return getTranslation("operation.fault." + kind);
    }
}
