package cn.fadu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.intake.InventedOfd.Placed;
import com.helger.font.noto_sans_sc.EFontResourceNotoSansSC;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A table on paper, whose columns only gaps set apart, is read as a table. */
class PrintedTablesTest {

    private static final double POINTS = 72 / 25.4;
    private static final int TOP = 280;

    enum Paper {
        PDF,
        OFD
    }

    @ParameterizedTest
    @EnumSource
    void heads_of_rows_and_columns_say_what_a_number_counts(Paper paper) throws IOException {
        var table =
                List.of(
                        new Placed(60, 20, "柳河镇2024年报告"),
                        new Placed(20, 30, "指标"),
                        new Placed(90, 30, "2023年"),
                        new Placed(130, 30, "2024年"),
                        new Placed(20, 40, "受理信访件（件）"),
                        new Placed(90, 40, "40"),
                        new Placed(130, 40, "31"),
                        new Placed(20, 50, "矛盾纠纷调解成功率"),
                        new Placed(90, 50, "96%"),
                        new Placed(130, 50, "98%"),
                        new Placed(20, 60, "发放宣传资料"),
                        new Placed(130, 60, "1200份"));

        assertThat(figures(paper, table)).containsExactly("F06=31", "F03=98", "H03=1200");
    }

    @ParameterizedTest
    @EnumSource
    void a_head_over_several_columns_belongs_to_each_of_them(Paper paper) throws IOException {
        var table =
                List.of(
                        new Placed(60, 20, "柳河镇法治建设统计表"),
                        new Placed(61, 30, "2023年信访"),
                        new Placed(121, 30, "2024年信访"),
                        new Placed(20, 40, "村别"),
                        new Placed(50, 40, "受理（件）"),
                        new Placed(85, 40, "办结率"),
                        new Placed(110, 40, "受理（件）"),
                        new Placed(145, 40, "办结率"),
                        new Placed(20, 50, "合计"),
                        new Placed(55, 50, "40"),
                        new Placed(88, 50, "97%"),
                        new Placed(115, 50, "31"),
                        new Placed(148, 50, "100%"));

        assertThat(figures(paper, table)).containsExactly("F06=31", "F08=100");
    }

    @ParameterizedTest
    @EnumSource
    void a_head_on_two_lines_is_read_as_both(Paper paper) throws IOException {
        var table =
                List.of(
                        new Placed(20, 20, "柳河镇2023年至2024年统计表"),
                        new Placed(80, 30, "2023年受理"),
                        new Placed(130, 30, "2024年受理"),
                        new Placed(20, 33, "村别"),
                        new Placed(80, 36, "信访（件）"),
                        new Placed(130, 36, "信访（件）"),
                        new Placed(20, 46, "合计"),
                        new Placed(85, 46, "40"),
                        new Placed(135, 46, "31"));

        assertThat(figures(paper, table)).containsExactly("F06=31");
    }

    @ParameterizedTest
    @EnumSource
    void a_row_whose_head_runs_on_below_keeps_its_number_and_takes_no_other(Paper paper)
            throws IOException {
        var table =
                List.of(
                        new Placed(20, 30, "指标"),
                        new Placed(90, 30, "2023年"),
                        new Placed(130, 30, "2024年"),
                        new Placed(20, 40, "全镇受理信访件"),
                        new Placed(90, 40, "40"),
                        new Placed(130, 40, "31"),
                        new Placed(20, 45, "（含重复）"),
                        new Placed(20, 55, "矛盾纠纷调解成功率"),
                        new Placed(90, 55, "96%"),
                        new Placed(130, 55, "98%"));

        assertThat(figures(paper, table)).containsExactly("F06=31", "F03=98");
    }

    @ParameterizedTest
    @EnumSource
    void a_number_between_the_two_lines_of_its_head_is_claimed_by_no_other_row(Paper paper)
            throws IOException {
        var table =
                List.of(
                        new Placed(20, 30, "指标"),
                        new Placed(90, 30, "2023年"),
                        new Placed(130, 30, "2024年"),
                        new Placed(20, 40, "矛盾纠纷调解成功率"),
                        new Placed(90, 40, "96%"),
                        new Placed(130, 40, "98%"),
                        new Placed(20, 50, "群众对全镇工作的"),
                        new Placed(90, 53, "91%"),
                        new Placed(130, 53, "93%"),
                        new Placed(20, 56, "满意比例"),
                        new Placed(20, 66, "受理信访件（件）"),
                        new Placed(90, 66, "40"),
                        new Placed(130, 66, "31"));

        assertThat(figures(paper, table)).containsExactly("F03=98", "F06=31");
    }

    @ParameterizedTest
    @EnumSource
    void a_table_drawn_column_by_column_is_read_by_its_rows(Paper paper) throws IOException {
        var table =
                List.of(
                        new Placed(20, 30, "普法活动（场）"),
                        new Placed(20, 40, "36"),
                        new Placed(70, 30, "法治讲座（场）"),
                        new Placed(70, 40, "12"),
                        new Placed(120, 30, "持证执法人员（人）"),
                        new Placed(120, 40, "9"));

        assertThat(figures(paper, table)).containsExactly("H01=36", "H04=12", "D01=9");
    }

    @ParameterizedTest
    @EnumSource
    void sentences_with_gaps_in_them_stay_running_text(Paper paper) throws IOException {
        var text =
                List.of(
                        new Placed(20, 30, "一、成效"),
                        new Placed(20, 40, "全年调解矛盾纠纷86件，"),
                        new Placed(90, 40, "调解成功率98%。"),
                        new Placed(20, 50, "受理信访件"),
                        new Placed(60, 50, "31件，均已办结。"));

        assertThat(figures(paper, text)).containsExactly("F01=86", "F03=98", "F06=31");
    }

    private static List<String> figures(Paper paper, List<Placed> words) throws IOException {
        return FoundFigures.in(paper == Paper.PDF ? pdf(words) : InventedOfd.placed(words));
    }

    private static byte[] pdf(List<Placed> words) throws IOException {
        try (var document = new PDDocument();
                var font =
                        EFontResourceNotoSansSC.NOTO_SANS_SC_REGULAR
                                .getFontResource()
                                .getInputStream();
                var bytes = new ByteArrayOutputStream()) {
            var page = new PDPage();
            document.addPage(page);
            var loaded = PDType0Font.load(document, Objects.requireNonNull(font));
            try (var content = new PDPageContentStream(document, page)) {
                for (var placed : words) {
                    content.beginText();
                    content.setFont(loaded, (float) (4 * POINTS));
                    content.newLineAtOffset(
                            (float) (placed.left() * POINTS),
                            (float) ((TOP - placed.top()) * POINTS));
                    content.showText(placed.words());
                    content.endText();
                }
            }
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
