package cn.fadu.export;

import cn.fadu.chart.DataSheet;
import cn.fadu.export.data.CsvFile;
import cn.fadu.export.office.SheetsFile;
import cn.fadu.export.paper.CaptionLines;
import cn.fadu.export.paper.ExportWords;
import cn.fadu.export.paper.Paper;
import cn.fadu.export.paper.Part;
import cn.fadu.export.paper.Progress;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes files of rows: the data with where it comes from, and a dictionary of its columns. */
@Component
public class DataFiles {

    private final Clock clock;

    public DataFiles(Clock clock) {
        this.clock = clock;
    }

    public byte[] csv(DataSheet sheet) {
        var lines = CaptionLines.of(sheet.caption());
        return CsvFile.of(List.of(lines.title()), sheet.table(), foot(sheet));
    }

    public byte[] dictionary(DataSheet sheet) {
        return CsvFile.of(List.of(dictionaryTitle(sheet)), columns(sheet), List.of());
    }

    /** The dictionary is the second sheet. */
    public byte[] xlsx(DataSheet sheet) {
        var title = sheet.caption().title();
        var data = new Part.Listing(title, sheet.table(), foot(sheet));
        var dictionary =
                new Part.Listing(words(sheet).say("dictionary"), columns(sheet), List.of());
        return SheetsFile.of(
                new Paper(title, sheet.caption().locale(), List.of(data, dictionary)),
                Progress.UNWATCHED);
    }

    public String dictionaryTitle(DataSheet sheet) {
        return words(sheet).say("dictionary.of", sheet.caption().title());
    }

    private static cn.fadu.chart.ChartTable columns(DataSheet sheet) {
        var words = words(sheet);
        var heads =
                List.of(
                        words.say("dictionary.column"),
                        words.say("dictionary.meaning"),
                        words.say("dictionary.kind"),
                        words.say("dictionary.unit"));
        return sheet.dictionary(
                heads, words.say("dictionary.words"), words.say("dictionary.numbers"));
    }

    private List<String> foot(DataSheet sheet) {
        var foot = new ArrayList<>(CaptionLines.of(sheet.caption()).foot());
        foot.add(words(sheet).say("made", LocalDate.now(clock).toString()));
        return foot;
    }

    private static ExportWords words(DataSheet sheet) {
        return new ExportWords(sheet.caption().locale());
    }
}
