package cn.fadu.export;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.chart.Caption;
import cn.fadu.chart.ChartTable.Cell;
import cn.fadu.chart.ChartTable.Row;
import cn.fadu.chart.DataSheet;
import cn.fadu.chart.DataSheet.Field;
import cn.fadu.chart.EditionMark;
import cn.fadu.chart.Unit;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class DataFilesTest {

    private static final DataFiles FILES =
            new DataFiles(Clock.fixed(Instant.parse("2026-04-02T08:00:00Z"), ZoneOffset.UTC));

    private static final DataSheet SHEET =
            new DataSheet(
                    Caption.of(Locale.SIMPLIFIED_CHINESE, "2025 年排名", new Unit("", 0))
                            .withSource("各乡镇年度报告")
                            .published(new EditionMark(6, LocalDate.of(2026, 3, 28))),
                    List.of(
                            new Field("乡镇", "乡镇名称", Optional.empty()),
                            new Field("得分", "综合得分", Optional.of(new Unit("分", 1))),
                            new Field("件数", "办结件数", Optional.of(new Unit("件", 0)))),
                    List.of(
                            row("云溪街道", "94.6", "12,345"),
                            row("=HYPERLINK(\"http://x\")", "-3.25", "0"),
                            row("+cmd|' /C calc'!A0", "—", "—")));

    private static Row row(String name, String score, String count) {
        return new Row("", List.of(Cell.words(name), number(score), number(count)));
    }

    private static Cell number(String text) {
        return new Cell(
                text,
                text.equals("—")
                        ? Optional.empty()
                        : Optional.of(new BigDecimal(text.replace(",", ""))));
    }

    @Test
    void a_csv_file_has_the_exact_numbers_and_where_they_come_from() throws IOException {
        var lines = lines(FILES.csv(SHEET));
        assertThat(lines.getFirst()).containsExactly("\uFEFF2025 年排名");
        assertThat(lines.get(1)).containsExactly("乡镇", "得分", "件数");
        assertThat(lines.get(2)).containsExactly("云溪街道", "94.6", "12345");
        assertThat(lines.get(5).getFirst())
                .contains("各乡镇年度报告")
                .contains("第 6 期")
                .contains("2026-03-28");
        assertThat(lines.get(6)).containsExactly("导出日期：2026-04-02");
    }

    @Test
    void what_a_spreadsheet_would_take_for_a_formula_is_disarmed() throws IOException {
        var lines = lines(FILES.csv(SHEET));
        assertThat(lines.get(3).getFirst()).startsWith("'=");
        assertThat(lines.get(4).getFirst()).startsWith("'+");
        assertThat(lines.get(3).get(1)).isEqualTo("-3.25");
        try (var workbook = workbook()) {
            workbook.forEach(
                    sheet ->
                            sheet.forEach(
                                    row ->
                                            row.forEach(
                                                    cell ->
                                                            assertThat(cell.getCellType())
                                                                    .isNotEqualTo(
                                                                            CellType.FORMULA))));
        }
    }

    @Test
    void a_workbook_keeps_numbers_as_numbers_in_the_screens_format() throws IOException {
        try (var workbook = workbook()) {
            var sheet = workbook.getSheetAt(0);
            var shown = texts(sheet);
            assertThat(shown).contains("云溪街道", "94.6", "12,345", "-3.25", "0", "—");
            assertThat(sheet.getRow(3).getCell(2).getNumericCellValue()).isEqualTo(12_345);
            assertThat(String.join("\n", shown)).contains("第 6 期").contains("导出日期");
        }
    }

    @Test
    void a_dictionary_stands_beside_the_data() throws IOException {
        var expected = List.of("件数", "办结件数", "数字", "件");
        assertThat(lines(FILES.dictionary(SHEET))).contains(expected);
        assertThat(lines(FILES.dictionary(SHEET))).contains(List.of("乡镇", "乡镇名称", "文字", ""));
        try (var workbook = workbook()) {
            assertThat(workbook.getSheetAt(1).getSheetName()).isEqualTo("数据字典");
            assertThat(texts(workbook.getSheetAt(1))).containsAll(expected);
        }
    }

    @Test
    void the_workbook_is_valid_by_the_schema() {
        assertThat(OfficeSchemas.faults(FILES.xlsx(SHEET))).isEmpty();
    }

    @Test
    void no_rows_make_files_too() {
        var empty = new DataSheet(SHEET.caption(), SHEET.fields(), List.of());
        assertThat(FILES.csv(empty)).isNotEmpty();
        assertThat(OfficeSchemas.faults(FILES.xlsx(empty))).isEmpty();
    }

    private static XSSFWorkbook workbook() throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(FILES.xlsx(SHEET)));
    }

    private static List<String> texts(XSSFSheet sheet) {
        var format = new DataFormatter(Locale.ROOT);
        var texts = new ArrayList<String>();
        sheet.forEach(row -> row.forEach(cell -> texts.add(format.formatCellValue(cell))));
        return texts;
    }

    private static List<List<String>> lines(byte[] csv) throws IOException {
        var text = new StringReader(new String(csv, StandardCharsets.UTF_8));
        try (var parser = CSVFormat.EXCEL.parse(text)) {
            return parser.stream().map(record -> record.toList()).toList();
        }
    }
}
