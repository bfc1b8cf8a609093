package cn.fadu.standing;

import cn.fadu.filing.Progress;
import cn.fadu.filing.ReceivedFiling;
import cn.fadu.filing.ReceivedFiling.State;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Predicate;

/**
 * How far a year's filings have come. Reports are due before 1 March of the year after; overdue is
 * who has nothing waiting or approved by then, late is who filed after it.
 */
public record Attendance(
        int due, int received, int approved, int waiting, List<String> overdue, List<String> late) {

    public static Attendance of(List<Progress> townships, int year, LocalDate today, ZoneId zone) {
        var passed = !today.isBefore(deadline(year));
        return new Attendance(
                townships.size(),
                count(townships, filing -> true),
                count(townships, filing -> filing.state() == State.APPROVED),
                count(townships, filing -> filing.state() == State.WAITING),
                passed ? names(townships, Attendance::owes) : List.of(),
                names(
                        townships,
                        each -> each.newest().filter(filing -> filing.late(zone)).isPresent()));
    }

    /** The first day on which a report of the year is late. */
    public static LocalDate deadline(int year) {
        return LocalDate.of(year + 1, 3, 1);
    }

    private static boolean owes(Progress township) {
        return township.newest().filter(filing -> filing.state() != State.RETURNED).isEmpty();
    }

    private static int count(List<Progress> townships, Predicate<ReceivedFiling> which) {
        return (int)
                townships.stream().filter(each -> each.newest().filter(which).isPresent()).count();
    }

    private static List<String> names(List<Progress> townships, Predicate<Progress> which) {
        return townships.stream().filter(which).map(Progress::name).toList();
    }
}
