package cn.fadu.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.fadu.indicator.IndicatorCode;
import cn.fadu.indicator.Qualifier;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ExtractionTest {

    @Test
    void a_figure_carries_its_indicator_its_qualifier_and_its_phrase() {
        var text = "全年发放宣传手册 2,000 余份，接待法律咨询近百人次。";

        var findings =
                Extraction.standard().of(ReportText.plain("a.txt", text), OptionalInt.of(2024));

        assertThat(findings.proposals())
                .extracting(
                        found -> found.code().map(IndicatorCode::value).orElse(""),
                        found -> found.figure().value(),
                        found -> found.figure().qualifier(),
                        Proposal::phrase)
                .containsExactly(
                        tuple("H03", new BigDecimal("2000"), Qualifier.ABOUT, "全年发放宣传手册 2,000 余份"),
                        tuple("H07", new BigDecimal("100"), Qualifier.ABOUT, "接待法律咨询近百人次"));
    }

    @Test
    void offsets_lead_back_to_the_words_of_the_original() {
        var text = "一、成效\n 共 调 解 纠 纷 １２ 起 。";

        var found = Extraction.standard().of(ReportText.plain("a.txt", text), OptionalInt.of(2024));

        var proposal = found.proposals().getFirst();
        assertThat(proposal.phrase()).isEqualTo("共 调 解 纠 纷 １２ 起");
        assertThat(text.substring(proposal.start(), proposal.end())).isEqualTo(proposal.phrase());
    }

    @Test
    void figures_of_one_list_are_parts_of_a_whole_each_with_its_own_words() {
        var text = "全镇现有法律顾问3名；11个村、1个社区配备法律顾问。";

        var found = Extraction.standard().of(ReportText.plain("a.txt", text), OptionalInt.of(2024));

        assertThat(found.proposals())
                .filteredOn(one -> one.code().equals(Optional.of(new IndicatorCode("C07"))))
                .extracting(one -> one.figure().value(), Proposal::phrase, Proposal::isPart)
                .containsExactly(
                        tuple(new BigDecimal("11"), "11个村", true),
                        tuple(new BigDecimal("1"), "1个社区配备法律顾问", true));
        assertThat(found.proposals().getFirst().isPart()).isFalse();
    }
}
