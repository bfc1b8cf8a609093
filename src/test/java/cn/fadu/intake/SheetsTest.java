package cn.fadu.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import cn.fadu.indicator.Figure;
import cn.fadu.indicator.Framework;
import cn.fadu.indicator.FrameworkFile;
import cn.fadu.indicator.IndicatorCode;
import cn.fadu.indicator.Period;
import cn.fadu.indicator.Qualifier;
import cn.fadu.indicator.Reading;
import cn.fadu.indicator.Source;
import cn.fadu.intake.SheetFault.Kind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetsTest {

    static final Framework FRAMEWORK =
            ((FrameworkFile.Outcome.Read) FrameworkFile.read(FrameworkFile.defaultCatalogue()))
                    .framework();
    private static final TownshipSheet SHEET =
            new TownshipSheet("990001001", "样溪镇", 2024, FRAMEWORK);

    private static SheetOutcome read(String csv) {
        return SHEET.read("a.csv", csv.getBytes(UTF_8));
    }

    private static List<SheetFault> faults(String csv) {
        return ((SheetOutcome.Faulty) read(csv)).faults();
    }

    private static Map<String, Figure> figures(SheetOutcome outcome) {
        var found = new HashMap<String, Figure>();
        ((SheetOutcome.Readable) outcome)
                .readings()
                .forEach(each -> found.put(each.reading().code().value(), each.reading().figure()));
        return found;
    }

    @Test
    void a_template_is_locked_but_for_its_figures_and_offers_choices() throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(template().xlsx()))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getProtect()).isTrue();
            assertThat(sheet.getDataValidations()).hasSizeGreaterThanOrEqualTo(4);
            var row = sheet.getRow(4);
            assertThat(row.getCell(0).getStringCellValue()).isEqualTo("A01");
            assertThat(row.getCell(0).getCellStyle().getLocked()).isTrue();
            assertThat(row.getCell(3).getCellStyle().getLocked()).isFalse();
            assertThat(row.getCell(6).getNumericCellValue()).isEqualTo(3);
            assertThat(row.getCell(6).getCellStyle().getLocked()).isTrue();
        }
    }

    @Test
    void a_filled_template_reads_back_from_xlsx_and_csv() throws IOException {
        assertThat(figures(SHEET.read("a.csv", template().csv())))
                .containsOnlyKeys("A02")
                .containsValue(Figure.exact(new BigDecimal("5")));
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(template().xlsx()));
                var bytes = new ByteArrayOutputStream()) {
            var row = book.getSheetAt(0).getRow(4);
            row.getCell(3).setCellValue(6);
            row.getCell(4).setCellValue("不少于");
            book.write(bytes);
            var read = figures(SHEET.read("a.xlsx", bytes.toByteArray()));
            assertThat(read.get("A01").value()).isEqualByComparingTo("6");
            assertThat(read.get("A01").qualifier()).isEqualTo(Qualifier.AT_LEAST);
        }
    }

    private static TownshipSheetFile template() {
        return new TownshipSheetFile(
                SHEET,
                Map.of(code("A02"), reading("A02", 2024, "5")),
                Map.of(code("A01"), reading("A01", 2023, "3")));
    }

    private static IndicatorCode code(String code) {
        return new IndicatorCode(code);
    }

    private static Reading reading(String code, int year, String value) {
        return new Reading(
                code(code),
                Figure.exact(new BigDecimal(value)),
                Period.fullYear(year),
                Source.typed());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "F02 | 312      | 312   | exact",
                "F02 | '1,204'  | 1204  | exact",
                "F02 | 1.2万    | 12000 | exact",
                "F02 | 近百     | 100   | about",
                "F02 | 百余件   | 100   | about",
                "F02 | 约300    | 300   | about",
                "F02 | ≥300     | 300   | at_least",
                "F02 | >=300    | 300   | at_least",
                "F02 | 300以上  | 300   | at_least",
                "F03 | 97.5     | 97.5  | exact",
                "F03 | 97.5%    | 97.5  | exact",
                "F03 | 98%以上  | 98    | at_least",
                "A07 | 是       | 1     | exact",
                "A07 | 否       | 0     | exact"
            })
    void a_cell_may_say_a_figure_as_people_do(
            String code, String cell, BigDecimal value, String qualifier) {
        var quoted = '"' + cell + '"';
        var figure = figures(read("编码,本年数值\n%s,%s".formatted(code, quoted))).get(code);

        assertThat(figure.value()).isEqualByComparingTo(value);
        assertThat(figure.qualifier().code()).isEqualTo(qualifier);
    }

    @Test
    void every_fault_names_its_cell_and_one_keeps_all_out() {
        assertThat(
                        faults(
                                """
                                乡镇编码,990001002,年度,2023
                                编码,指标,本年数值,限定,截至月份
                                F02,调解成功,很多,,
                                F03,调解成功率,130,,
                                A02,集中学法,4.5,,
                                Z99,没有的,1,,
                                A01,会议,4,大概,
                                A01,会议,4,,13
                                A01,会议,4,,
                                H01,普法活动,12,,10
                                """))
                .extracting(SheetFault::cell, SheetFault::kind)
                .containsExactly(
                        tuple("B1", Kind.OTHER_TOWNSHIP),
                        tuple("D1", Kind.OTHER_YEAR),
                        tuple("C3", Kind.NOT_A_NUMBER),
                        tuple("C4", Kind.OUT_OF_RANGE),
                        tuple("C5", Kind.NOT_WHOLE),
                        tuple("A6", Kind.UNKNOWN_INDICATOR),
                        tuple("D7", Kind.BAD_QUALIFIER),
                        tuple("A8", Kind.TWICE),
                        tuple("A9", Kind.TWICE));
    }

    @Test
    void a_sheet_without_headings_or_figures_says_so() {
        assertThat(faults("1,2,3\n")).extracting(SheetFault::kind).containsExactly(Kind.NO_HEAD);
        assertThat(faults("编码,本年数值\nF02,\n"))
                .extracting(SheetFault::kind)
                .containsExactly(Kind.NOTHING);
    }

    @Test
    void a_figure_up_to_a_month_covers_that_part_of_the_year() {
        var outcome = (SheetOutcome.Readable) read("编码,本年数值,截至月份\nH01,12,10月\n");

        assertThat(outcome.readings().getFirst().reading().period())
                .hasToString("2024-01..2024-10");
    }

    @Test
    void a_csv_from_an_older_program_is_read_in_its_own_encoding() {
        var bytes = "编码,本年数值\nF02,312\n".getBytes(Charset.forName("GBK"));

        assertThat(figures(SHEET.read("a.csv", bytes))).containsOnlyKeys("F02");
    }

    @Test
    void what_is_no_sheet_is_refused() throws IOException {
        assertThat(SHEET.read("a.xlsx", new byte[0])).isInstanceOf(SheetOutcome.Unreadable.class);
        assertThat(SHEET.read("a.xlsx", zip("x.txt", 10)))
                .isEqualTo(new SheetOutcome.Unreadable(new Refusal.Damaged("XLSX")));
        assertThat(SHEET.read("a.xlsx", zip("xl/worksheets/sheet1.xml", 90 << 20)))
                .isEqualTo(new SheetOutcome.Unreadable(new Refusal.TooComplex("packing")));
        assertThat(SHEET.read("a.csv", ("a,".repeat(500_000)).getBytes(UTF_8)))
                .isInstanceOfAny(SheetOutcome.Faulty.class, SheetOutcome.Unreadable.class);
        assertThat(SHEET.read("a.csv", "9".repeat(10_000_000).getBytes(UTF_8)))
                .isEqualTo(new SheetOutcome.Unreadable(new Refusal.TooComplex("cells")));
    }

    private static byte[] zip(String name, int length) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(new byte[length]);
        }
        return bytes.toByteArray();
    }

    @Test
    void a_countys_sheet_holds_a_township_and_year_a_row() {
        var sheet = new CountySheet(Map.of("990001001", "样溪镇", "990001002", "柳河镇"), _ -> FRAMEWORK);
        var text = new String(sheet.csv(List.of(2022, 2023)), UTF_8);
        assertThat(text.lines()).hasSize(5);

        var filled =
                """
                乡镇编码,乡镇,年度,F01 受理（件）,F03 成功率（%）
                990001001,样溪镇,2022,300,97.5
                990001001,样溪镇,2023,约320,
                990001002,柳河镇,2022,,
                """;
        var entries =
                ((CountySheet.Outcome.Readable) sheet.read("a.csv", filled.getBytes(UTF_8)))
                        .entries();
        assertThat(entries)
                .extracting(
                        CountySheet.Entry::townshipCode,
                        CountySheet.Entry::year,
                        each -> each.readings().size())
                .containsExactly(tuple("990001001", 2022, 2), tuple("990001001", 2023, 1));
    }

    @Test
    void a_countys_sheet_with_strangers_is_refused_cell_by_cell() {
        var sheet = new CountySheet(Map.of("990001001", "样溪镇"), _ -> FRAMEWORK);
        var filled =
                """
                乡镇编码,年度,F01,Q99
                770001001,2022,1,
                990001001,22,1,
                990001001,2022,1,2
                990001001,2022,1,
                """;
        assertThat(
                        ((CountySheet.Outcome.Faulty) sheet.read("a.csv", filled.getBytes(UTF_8)))
                                .faults())
                .extracting(SheetFault::cell, SheetFault::kind)
                .containsExactly(
                        tuple("A2", Kind.UNKNOWN_TOWNSHIP),
                        tuple("B3", Kind.BAD_YEAR),
                        tuple("D4", Kind.UNKNOWN_INDICATOR),
                        tuple("A5", Kind.TWICE));
    }

    @Test
    void a_sheet_of_another_version_of_the_framework_is_told_apart() {
        var other = FRAMEWORK.code() + "/" + (FRAMEWORK.version() + 1);
        assertThat(faults("框架版本,%s\n编码,本年数值\nF02,312\n".formatted(other)))
                .containsExactly(SheetFault.at("B1", Kind.OTHER_VERSION, other, SHEET.version()));
        assertThat(figures(read("框架版本,%s\n编码,本年数值\nF02,312\n".formatted(SHEET.version()))))
                .containsOnlyKeys("F02");
    }

    @ParameterizedTest
    @CsvSource({
        "城关街, 990001003",
        "城关街道, 990001003",
        "城关街道办事处, 990001003",
        "' 城关 街道 ', 990001003",
        "样溪镇人民政府, 990001001"
    })
    void a_row_without_a_code_is_known_by_what_people_call_it(String name, String code) {
        var sheet =
                new CountySheet(
                        Map.of("990001001", "样溪镇", "990001003", "城关街道", "990001004", "城关镇"),
                        _ -> FRAMEWORK);
        var text = "乡镇编码,乡镇,年度,F01\n,%s,2022,300\n".formatted(name);

        assertThat(
                        ((CountySheet.Outcome.Readable) sheet.read("a.csv", text.getBytes(UTF_8)))
                                .entries())
                .extracting(CountySheet.Entry::townshipCode)
                .containsExactly(code);
    }

    @Test
    void a_name_that_fits_none_or_several_is_never_guessed_at() {
        var sheet =
                new CountySheet(Map.of("990001001", "城关街", "990001003", "城关街道"), _ -> FRAMEWORK);
        var text = "乡镇编码,乡镇,年度,F01\n,城关街道,2022,300\n,柳河镇,2022,300\n";

        assertThat(
                        ((CountySheet.Outcome.Faulty) sheet.read("a.csv", text.getBytes(UTF_8)))
                                .faults())
                .extracting(SheetFault::cell, SheetFault::kind)
                .containsExactly(
                        tuple("B2", Kind.AMBIGUOUS_TOWNSHIP), tuple("A3", Kind.UNKNOWN_TOWNSHIP));
    }

    @Test
    void no_cell_of_a_csv_is_a_formula() {
        assertThat(CsvText.of(List.of(List.of("=1+1", "-5", "@a", "a,b"))))
                .isEqualTo("\uFEFF'=1+1,-5,'@a,\"a,b\"\r\n");
    }
}
