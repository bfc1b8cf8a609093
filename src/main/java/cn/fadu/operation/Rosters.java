package cn.fadu.operation;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.fadu.identity.Accounts;
import cn.fadu.intake.SheetRows;
import cn.fadu.tenancy.County;
import cn.fadu.tenancy.Registry;
import cn.fadu.tenancy.Township;
import java.time.Clock;
import java.time.Year;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Sheets that name a county, townships and people; read whole or not at all. */
@Component
public class Rosters {

    private final Registry registry;
    private final Accounts accounts;
    private final Clock clock;

    Rosters(Registry registry, Accounts accounts, Clock clock) {
        this.registry = registry;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** A new county with its townships and people. */
    public RosterOutcome ofNewCounty(byte[] file) {
        return read(file, Set.of());
    }

    /** Townships, and people, of a county that is there. */
    public RosterOutcome of(County county, byte[] file) {
        var places =
                registry.townships(county).stream()
                        .map(Township::code)
                        .collect(Collectors.toCollection(HashSet::new));
        places.add(county.code());
        return read(file, places);
    }

    /** A sheet to begin with, its rows invented. */
    public byte[] example() {
        return SheetRows.csv(RosterColumns.example()).getBytes(UTF_8);
    }

    private RosterOutcome read(byte[] file, Set<String> places) {
        for (var headings : RosterColumns.needed()) {
            switch (SheetRows.read(file, headings)) {
                case SheetRows.Outcome.Read(var sheet) -> {
                    return new RosterReading(sheet, known(sheet, places)).read();
                }
                case SheetRows.Outcome.Refused(var why) -> {
                    return new RosterOutcome.Refused(why);
                }
                case SheetRows.Outcome.NoHead() -> {
                    // perhaps it is written in the other language
                }
            }
        }
        return new RosterOutcome.NoHead();
    }

    private RosterReading.Known known(SheetRows sheet, Set<String> places) {
        var codes =
                sheet.rows().stream()
                        .map(row -> RosterColumns.CODE.in(sheet, row))
                        .flatMap(Optional::stream)
                        .collect(Collectors.toSet());
        var names =
                accounts.all().stream()
                        .map(entry -> entry.account().username())
                        .collect(Collectors.toSet());
        return new RosterReading.Known(registry.taken(codes), names, places, Year.now(clock));
    }
}
