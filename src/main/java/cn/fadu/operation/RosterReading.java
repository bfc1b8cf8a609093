package cn.fadu.operation;

import cn.fadu.identity.NewAccount;
import cn.fadu.identity.Role;
import cn.fadu.intake.SheetRows;
import cn.fadu.mail.Letter;
import cn.fadu.operation.RosterFault.Kind;
import cn.fadu.tenancy.NewCounty;
import cn.fadu.tenancy.NewTownship;
import cn.fadu.tenancy.Township;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a roster row by row and keeps every fault. A row with a user name is somebody; one with six
 * digits is the county, one with nine a township.
 */
final class RosterReading {

    private final SheetRows sheet;
    private final Known known;
    private final List<RosterFault> faults = new ArrayList<>();
    private final List<NewTownship> townships = new ArrayList<>();
    private final List<Person> people = new ArrayList<>();
    private final Set<String> codes = new HashSet<>();
    private final Set<String> usernames = new HashSet<>();
    private Optional<NewCounty> county = Optional.empty();

    /**
     * What is there already.
     *
     * @param places codes of the county that the roster is for; empty where it brings its own
     */
    record Known(Set<String> takenCodes, Set<String> takenNames, Set<String> places, Year now) {}

    RosterReading(SheetRows sheet, Known known) {
        this.sheet = sheet;
        this.known = known;
    }

    RosterOutcome read() {
        sheet.rows().stream().filter(row -> !isPerson(row)).forEach(this::place);
        sheet.rows().stream().filter(this::isPerson).forEach(this::person);
        if (sheet.rows().isEmpty()) {
            faults.add(new RosterFault("A2", Kind.NOTHING, ""));
        }
        return faults.isEmpty()
                ? new RosterOutcome.Read(new Roster(county, townships, people))
                : new RosterOutcome.Faulty(List.copyOf(faults));
    }

    private boolean isPerson(SheetRows.Row row) {
        return RosterColumns.USERNAME.in(sheet, row).isPresent();
    }

    private String text(SheetRows.Row row, RosterColumns column) {
        return column.in(sheet, row).orElse("");
    }

    /** Whether all is well; if not, the fault is kept. */
    private boolean holds(boolean well, SheetRows.Row row, RosterColumns column, Kind kind) {
        if (!well) {
            faults.add(new RosterFault(column.address(sheet, row), kind, text(row, column)));
        }
        return well;
    }

    private void place(SheetRows.Row row) {
        var code = text(row, RosterColumns.CODE);
        var fine =
                holds(code.matches("[0-9]{6}|[0-9]{9}"), row, RosterColumns.CODE, Kind.BAD_CODE)
                        && holds(
                                !known.takenCodes.contains(code),
                                row,
                                RosterColumns.CODE,
                                Kind.CODE_TAKEN)
                        && holds(codes.add(code), row, RosterColumns.CODE, Kind.TWICE);
        fine &=
                holds(
                        isName(text(row, RosterColumns.NAME)),
                        row,
                        RosterColumns.NAME,
                        Kind.BAD_NAME);
        if (code.length() == 9) {
            township(row, code, fine);
        } else if (fine && holds(mayBeCounty(), row, RosterColumns.CODE, Kind.SECOND_COUNTY)) {
            county = Optional.of(new NewCounty(code, text(row, RosterColumns.NAME)));
        }
    }

    private boolean mayBeCounty() {
        return known.places.isEmpty() && county.isEmpty();
    }

    private static boolean isName(String text) {
        try {
            new NewCounty("000000", text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private void township(SheetRows.Row row, String code, boolean fine) {
        var kind = RosterColumns.kind(text(row, RosterColumns.KIND));
        var since = year(row);
        if (holds(kind.isPresent(), row, RosterColumns.KIND, Kind.BAD_KIND)
                & holds(since > 0, row, RosterColumns.SINCE, Kind.BAD_YEAR)
                & fine) {
            var name = text(row, RosterColumns.NAME);
            townships.add(new NewTownship(code, name, kind.orElse(Township.Kind.TOWN), since));
        }
    }

    /** This year where nothing is written; 0 where something else than a year is. */
    private int year(SheetRows.Row row) {
        var written = text(row, RosterColumns.SINCE);
        if (written.isEmpty()) {
            return known.now.getValue();
        }
        var year = written.matches("[0-9]{4}") ? Integer.parseInt(written) : 0;
        return year >= 1990 && year <= 2200 ? year : 0;
    }

    private void person(SheetRows.Row row) {
        var username = NewAccount.written(text(row, RosterColumns.USERNAME));
        var role = RosterColumns.role(text(row, RosterColumns.ROLE));
        var email = text(row, RosterColumns.EMAIL);
        var fine =
                holds(
                                NewAccount.isUsername(username),
                                row,
                                RosterColumns.USERNAME,
                                Kind.BAD_USERNAME)
                        && holds(
                                !known.takenNames.contains(username),
                                row,
                                RosterColumns.USERNAME,
                                Kind.USERNAME_TAKEN)
                        && holds(usernames.add(username), row, RosterColumns.USERNAME, Kind.TWICE);
        var name = text(row, RosterColumns.NAME);
        fine &= holds(isName(name), row, RosterColumns.NAME, Kind.BAD_NAME);
        fine &= holds(role.isPresent(), row, RosterColumns.ROLE, Kind.BAD_ROLE);
        fine &=
                holds(
                        email.isEmpty() || Letter.isAddress(email),
                        row,
                        RosterColumns.EMAIL,
                        Kind.BAD_EMAIL);
        fine &=
                holds(
                        role.isEmpty() || isThere(row, role.get()),
                        row,
                        RosterColumns.CODE,
                        Kind.UNKNOWN_PLACE);
        if (fine) {
            people.add(
                    new Person(
                            username,
                            name,
                            role.orElseThrow(),
                            text(row, RosterColumns.CODE),
                            email));
        }
    }

    private boolean isThere(SheetRows.Row row, Role role) {
        var code = text(row, RosterColumns.CODE);
        var inTownship = role == Role.HEAD || role == Role.CLERK;
        return code.length() == (inTownship ? 9 : 6)
                && (codes.contains(code) || known.places.contains(code));
    }
}
