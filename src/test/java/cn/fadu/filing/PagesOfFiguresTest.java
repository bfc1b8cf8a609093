package cn.fadu.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.fadu.TestDatabase;
import cn.fadu.UseCases;
import cn.fadu.indicator.IndicatorCode;
import cn.fadu.intake.InventedOfd;
import cn.fadu.tenancy.Township;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whoever checks a figure on paper is told where it stands. */
class PagesOfFiguresTest {

    private final Uploads uploads = UseCases.get(Uploads.class);
    private final Drafts drafts = UseCases.get(Drafts.class);
    private final Township township = TestDatabase.newTownship(UseCases.newCounty(), "样溪镇");

    @Test
    void a_figure_of_a_paged_report_keeps_its_page_and_its_headings() throws IOException {
        var report =
                InventedOfd.of(
                        List.of(
                                List.of("样溪镇2024年法治政府建设年度报告", "一、主要举措和成效", "全年调解矛盾纠纷86件。"),
                                List.of("（二）法治宣传", "全年举办法治讲座12场。")));

        uploads.take(
                township,
                new Uploads.Report(2024, "report.ofd", "application/ofd", report, true),
                "clerk");

        assertThat(drafts.of(township, 2024).found())
                .extracting(
                        found -> found.code().map(IndicatorCode::value),
                        FoundFigure::page,
                        FoundFigure::section)
                .containsExactly(
                        tuple(Optional.of("F01"), Optional.of(1), "一、主要举措和成效"),
                        tuple(Optional.of("H04"), Optional.of(2), "一、主要举措和成效 › (二)法治宣传"));
    }
}
