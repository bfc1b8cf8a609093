package cn.fadu.tenancy;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jooq.exception.DataAccessException;

/** The tenants of all cells that are behind, and the cells that cannot be asked. */
final class Backlog {

    private final Cells cells;
    private final List<Template> templates;
    private final Set<String> away = new TreeSet<>();

    /** Counties first: their schemas are what townships' grants name. */
    Backlog(Cells cells, Templates templates) {
        this.cells = cells;
        this.templates = List.of(templates.county(), templates.township());
    }

    /** A cell that is lost on the way ends its own part of the work, and no other's. */
    void inEveryCell(Work work) {
        cells.names().stream().filter(name -> !away.contains(name)).forEach(name -> in(name, work));
    }

    /** What is done with the tenants of one template in one cell. */
    interface Work {

        void with(Cell cell, Template template);
    }

    int count() {
        var counting =
                new Work() {

                    private int behind;

                    @Override
                    public void with(Cell cell, Template template) {
                        behind += Backlog.count(cell, template);
                    }
                };
        inEveryCell(counting);
        return counting.behind;
    }

    /** The names of the cells found away so far. */
    Set<String> away() {
        return away;
    }

    private void in(String name, Work work) {
        try {
            var cell = cells.named(name);
            templates.forEach(template -> work.with(cell, template));
        } catch (CellUnavailableException lost) {
            away.add(lost.cell());
        }
    }

    static int count(Cell cell, Template template) {
        return look(cell, ledger -> ledger.countBehind(template));
    }

    /** The next ones, in the order of their names. */
    static List<SchemaName> next(Cell cell, Template template, String after, int limit) {
        return look(cell, ledger -> ledger.behind(template, after, limit));
    }

    /** Why the template's files may not run: what tenants have seen of them has changed since. */
    static List<String> changed(Cell cell, Template template) {
        return look(cell, ledger -> ledger.changedFiles(template)).stream()
                .map("changed after it was applied: "::concat)
                .toList();
    }

    /** The server's words, in one line. */
    static String message(DataAccessException failure) {
        var cause = failure.getCause(SQLException.class);
        var text = String.valueOf(cause == null ? failure.getMessage() : cause.getMessage());
        return text.lines().findFirst().orElse("unknown");
    }

    private static <T> T look(Cell cell, Function<Ledger, T> question) {
        return cell.owner().transaction(work -> question.apply(new Ledger(work)));
    }
}
