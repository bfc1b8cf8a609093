package cn.fadu.report;

import cn.fadu.filing.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The filing's items in words, one paragraph each: the township's words with numbers before them.
 */
record Paragraphs(int year) {

    String duty(Part duty) {
        var notes = new ArrayList<String>();
        duty.done().ifPresent(day -> notes.add("已于" + day(day) + "完成"));
        duty.due().filter(_ -> duty.done().isEmpty()).ifPresent(day -> notes.add(until(day)));
        return numbered(duty.number(), duty.text(), notes);
    }

    String problem(Part problem) {
        var notes = new ArrayList<String>();
        note(notes, "原因：", problem.cause());
        note(notes, "整改措施：", problem.measure());
        note(notes, "责任单位（人）：", problem.owner());
        problem.due().ifPresent(day -> notes.add(until(day)));
        problem.done().ifPresent(day -> notes.add("已于" + day(day) + "整改完成"));
        return numbered(problem.number(), problem.text(), notes);
    }

    String plan(Part item) {
        var notes = new ArrayList<String>();
        note(notes, "措施：", item.measure());
        note(notes, "责任单位（人）：", item.owner());
        item.due().ifPresent(day -> notes.add(until(day)));
        return numbered(item.number(), item.text(), notes);
    }

    String planned(Part planned, Optional<Part> result) {
        var notes = new ArrayList<String>();
        result.ifPresent(part -> note(notes, "完成情况：", part.text()));
        return numbered(planned.number(), planned.text(), notes);
    }

    private static String numbered(int number, String text, List<String> notes) {
        var whole = new StringBuilder("%d. ".formatted(number)).append(ended(text));
        notes.forEach(note -> whole.append(ended(note)));
        return whole.toString();
    }

    private static void note(List<String> notes, String label, String words) {
        if (!words.isEmpty()) {
            notes.add(label + words);
        }
    }

    private static String ended(String words) {
        return words.matches("(?s).*[。！？；：…]") ? words : words + "。";
    }

    private String until(LocalDate day) {
        return "完成时限：" + day(day);
    }

    /** The year is left out where it is the report's own. */
    private String day(LocalDate day) {
        var within = "%d月%d日".formatted(day.getMonthValue(), day.getDayOfMonth());
        return day.getYear() == year ? within : day.getYear() + "年" + within;
    }
}
