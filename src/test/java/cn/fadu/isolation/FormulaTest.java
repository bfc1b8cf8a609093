package cn.fadu.isolation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.TestDatabase;
import cn.fadu.UseCases;
import cn.fadu.chart.Samples;
import cn.fadu.chart.ServerRenderer;
import cn.fadu.chart.Subject;
import cn.fadu.export.ChartFiles;
import cn.fadu.export.ChartFormat;
import cn.fadu.filing.HistoryImport;
import cn.fadu.filing.TownshipSheets;
import cn.fadu.intake.SheetRows;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A name that is a formula leaves the house as a name, in every file that can hold one. */
@Tag("isolation")
class FormulaTest {

    private static final String DANGEROUS = "[=+@\\t\\r-].*";

    private static void assertNoFormulaIn(byte[] workbook) throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            for (var sheet : book) {
                for (var row : sheet) {
                    for (var cell : row) {
                        assertThat(cell.getCellType())
                                .as(sheet.getSheetName() + " " + cell.getAddress())
                                .isNotEqualTo(CellType.FORMULA);
                    }
                }
            }
        }
    }

    private static void assertNoFormulaInCsv(byte[] csv) throws IOException {
        try (var cells = CSVFormat.EXCEL.parse(new java.io.StringReader(new String(csv, UTF_8)))) {
            assertThat(cells.stream().flatMap(row -> row.stream()))
                    .map(cell -> cell.replace("\uFEFF", ""))
                    .filteredOn(cell -> !cell.matches("-?[0-9.]+"))
                    .noneMatch(cell -> cell.matches(DANGEROUS));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://example.org\",\"点击\")",
                "+1+1",
                "-1+1",
                "@SUM(A1)",
                "\t=1+1"
            })
    void a_chart_takes_no_formula_into_a_workbook_or_a_csv_file(String name) throws IOException {
        try (var renderer = new ServerRenderer()) {
            var files = new ChartFiles(renderer);
            for (var chart : Samples.all()) {
                var renamed = chart.renamed(subject -> new Subject(subject.key(), name));
                assertNoFormulaIn(files.of(renamed, ChartFormat.XLSX));
                assertNoFormulaInCsv(files.of(renamed, ChartFormat.CSV));
            }
        }
    }

    @Test
    void a_township_that_is_called_like_a_formula_is_harmless_in_every_template()
            throws IOException {
        var county = UseCases.newCounty();
        var township = TestDatabase.newTownship(county, "=1+1镇");
        var sheet = UseCases.get(TownshipSheets.class).template(township, 2024);
        var history = UseCases.get(HistoryImport.class);

        assertNoFormulaIn(sheet.xlsx());
        assertNoFormulaInCsv(sheet.csv());
        assertNoFormulaIn(history.template(county, List.of(2024)));
        assertNoFormulaInCsv(history.csvTemplate(county, List.of(2024)));
    }

    @Test
    void rows_of_lists_are_disarmed_too() throws IOException {
        var rows = Stream.of("=1+1", "+1", "@a", "-a").map(List::of).toList();

        assertNoFormulaInCsv(SheetRows.csv(rows).getBytes(UTF_8));
    }
}
