package cn.fadu.chart;

import cn.fadu.chart.ChartTable.Cell;
import cn.fadu.chart.ChartTable.Column;
import cn.fadu.chart.ChartTable.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Recurring duties by period, such as 每月接访 by month: how many were due and how many were done. */
public record DutyCalendar(Caption caption, String measure, List<String> periods, List<Duty> duties)
        implements ChartSpec {

    public DutyCalendar {
        measure = Wording.clean(measure);
        periods = periods.stream().map(Wording::clean).toList();
        duties = List.copyOf(duties);
        for (var duty : duties) {
            if (duty.marks().size() != periods.size()) {
                throw new IllegalArgumentException("Not one mark for each period: " + duty);
            }
        }
    }

    /** One duty, or one township's record of a duty. */
    public record Duty(Subject subject, List<Mark> marks) {

        public Duty {
            marks = List.copyOf(marks);
        }
    }

    /** How many were done of how many due in a period; nothing due is not a failure. */
    public record Mark(int done, int due, boolean over) {

        public Mark {
            if (done < 0 || due < 0) {
                throw new IllegalArgumentException("Negative: %d of %d".formatted(done, due));
            }
        }

        /** The state a colour and a sign stand for. */
        public State state() {
            if (due == 0) {
                return State.NOTHING_DUE;
            }
            if (done >= due) {
                return State.DONE;
            }
            return over ? State.MISSED : State.OPEN;
        }

        String text() {
            return due == 0 ? "" : "%d/%d".formatted(done, due);
        }
    }

    /** Done, still open, missed, or nothing to do; the sign says it without the colour. */
    public enum State {
        DONE("✓", "good-wash", "good"),
        OPEN("", "quiet-wash", "ink"),
        MISSED("!", "alarm-wash", "alarm"),
        NOTHING_DUE("", "surface", "muted");

        private final String sign;
        private final String ground;
        private final String ink;

        State(String sign, String ground, String ink) {
            this.sign = sign;
            this.ground = ground;
            this.ink = ink;
        }

        public String sign() {
            return sign;
        }

        /** The role of the cell's colour in the palette. */
        public String ground() {
            return ground;
        }

        /** The role of the text's colour on that ground. */
        public String ink() {
            return ink;
        }
    }

    @Override
    public DutyCalendar withCaption(Caption caption) {
        return new DutyCalendar(caption, measure, periods, duties);
    }

    @Override
    public List<Subject> subjects() {
        return duties.stream().map(Duty::subject).toList();
    }

    @Override
    public DutyCalendar renamed(UnaryOperator<Subject> names) {
        var renamed =
                duties.stream()
                        .map(duty -> new Duty(names.apply(duty.subject()), duty.marks()))
                        .toList();
        return new DutyCalendar(caption, measure, periods, renamed);
    }

    @Override
    public ChartTable table() {
        var columns = new ArrayList<Column>();
        columns.add(Column.words(measure));
        periods.forEach(period -> columns.add(Column.words(period)));
        return new ChartTable(columns, duties.stream().map(DutyCalendar::row).toList());
    }

    private static Row row(Duty duty) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.words(duty.subject().name()));
        duty.marks().forEach(mark -> cells.add(Cell.words(text(mark))));
        return new Row(duty.subject().key(), cells);
    }

    static String text(Mark mark) {
        return (mark.text() + " " + mark.state().sign()).strip();
    }
}
