package cn.fadu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.intake.ReportText.Table;
import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The ordinary suite replays the seeds; {@code docs/adr/0023} tells how to let Jazzer search on for
 * ten minutes.
 */
class TextFuzzTest {

    @FuzzTest
    void any_text_gives_proposals_whose_words_stand_in_it(FuzzedDataProvider data) {
        var text = data.consumeRemainingAsString();

        var findings =
                Extraction.standard().of(ReportText.plain("fuzz", text), OptionalInt.empty());

        assertThat(findings.proposals())
                .allSatisfy(
                        found ->
                                assertThat(text.substring(found.start(), found.end()))
                                        .isEqualTo(found.phrase()));
    }

    @FuzzTest
    void any_characters_are_a_number_or_none(FuzzedDataProvider data) {
        var text = data.consumeRemainingAsString();
        if (!text.isEmpty()) {
            Numeral.at(text, 0)
                    .ifPresent(numeral -> assertThat(numeral.end()).isBetween(1, text.length()));
        }
    }

    @FuzzTest
    void any_cell_is_one_figure_within_its_bounds_or_none(FuzzedDataProvider data) {
        CellNumber.of(data.consumeRemainingAsString())
                .map(CellNumber::figure)
                .ifPresent(
                        figure -> {
                            assertThat(figure.low()).isLessThanOrEqualTo(figure.value());
                            assertThat(figure.high()).isGreaterThanOrEqualTo(figure.value());
                        });
    }

    @FuzzTest
    void any_bytes_are_figures_of_the_sheet_or_faults(byte[] bytes) {
        var framework = SheetsTest.FRAMEWORK;
        assertThat(new TownshipSheet("990001001", "样溪镇", 2024, framework).read("fuzz", bytes))
                .isNotNull();
        assertThat(new CountySheet(Map.of("990001001", "样溪镇"), _ -> framework).read("fuzz", bytes))
                .isNotNull();
    }

    @FuzzTest
    void any_bytes_are_read_or_refused(byte[] bytes) {
        assertReadOrRefused(bytes);
    }

    @FuzzTest
    void any_xml_of_a_document_is_read_or_refused(byte[] bytes) throws IOException {
        var xml = new String(bytes, StandardCharsets.UTF_8);
        assertReadOrRefused(InventedOffice.docxOf(xml));
        assertReadOrRefused(InventedOffice.odtOf(xml));
    }

    private static void assertReadOrRefused(byte[] bytes) {
        var outcome = new ReportReader().read("fuzz", bytes);

        assertThat(outcome).isNotNull();
        if (outcome instanceof ReportText report) {
            assertThat(report.tables())
                    .flatExtracting(Table::cells)
                    .allSatisfy(
                            cell ->
                                    assertThat(cell.start())
                                            .isBetween(0, cell.end())
                                            .isLessThanOrEqualTo(report.text().length()));
            assertThat(Extraction.standard().of(report, OptionalInt.empty())).isNotNull();
        }
    }

    @FuzzTest
    void any_bytes_are_a_sheet_or_refused(byte[] bytes) {
        assertThat(SheetFile.read(bytes)).isNotNull();
    }
}
