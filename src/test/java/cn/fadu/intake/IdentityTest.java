package cn.fadu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentityTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    平川县柳河镇人民政府2024年法治政府建设年度报告                | 柳河镇     | 平川县 | 2024
                    柳河镇关于2024年度法治政府建设情况的报告                      | 柳河镇     |        | 2024
                    东江市北塔区和平街道办事处2023年法治政府建设工作总结          | 和平街道   | 北塔区 | 2023
                    北塔区人民政府和平街道办事处 2022 年度法治政府建设报告        | 和平街道   | 北塔区 | 2022
                    中共柳河镇委员会 柳河镇人民政府关于2024年法治建设情况的报告   | 柳河镇     |        | 2024
                    云岭苗族自治县青石瑶族乡2024年法治政府建设工作报告            | 青石瑶族乡 | 云岭苗族自治县 | 2024
                    二、主要内容。2023年，白沙镇共受理信访件12件。白沙镇人民政府聘请律师。 | 白沙镇 |   | 2023
                    2022年，在区委领导下，石桥街党工委、办事处高举旗帜，现将2022年工作报告如下 | 石桥街 | | 2022
                    发布机构：柳河镇 发布日期：2025-02-08 柳河镇2024年法治建设总结和2025年工作计划 | 柳河镇 | | 2024
                    现将2022年度松山乡法治政府建设工作情况报告如下                | 松山乡     |        | 2022
                    """)
    void a_report_says_whose_it_is_and_of_which_year(
            String text, String township, String county, int year) {
        var identity = identity(text);

        assertThat(identity.township()).contains(township);
        assertThat(identity.county().orElse(null)).isEqualTo(county);
        assertThat(identity.year()).hasValue(year);
    }

    @Test
    void a_report_that_only_says_we_names_nobody() {
        var identity = identity("我镇全年调解纠纷12件。各乡镇要加强农村和城镇法治宣传，打造农业大镇。");

        assertThat(identity.townships()).isEmpty();
        assertThat(identity.years()).isEmpty();
        assertThat(identity.otherTownship("柳河镇", "平川县")).isEmpty();
        assertThat(identity.otherYear(2024)).isEmpty();
    }

    @Test
    void years_in_the_names_of_laws_do_not_count() {
        assertThat(identity("按照《法治政府建设实施纲要（2021—2025年）》，2024年我镇……").years()).containsExactly(2024);
    }

    @Test
    void a_report_of_somebody_else_or_another_year_is_told_apart() {
        var identity = identity("平川县柳河镇2024年法治政府建设年度报告\n2025年将继续努力。");

        assertThat(identity.otherTownship("柳河镇", "平川县")).isEmpty();
        assertThat(identity.otherTownship("柳河镇", "平川县（示例）")).isEmpty();
        assertThat(identity.otherTownship("平川县柳河镇", "东江市平川县")).isEmpty();
        assertThat(identity.otherTownship("白沙镇", "平川县")).contains("柳河镇");
        assertThat(identity.otherYear(2024)).isEmpty();
        assertThat(identity.otherYear(2023)).hasValue(2024);
        assertThat(identity("石桥街党工委2024年工作报告").otherTownship("石桥街道", "平川县")).isEmpty();
    }

    @Test
    void a_township_of_the_same_name_in_another_county_is_told_apart() {
        var identity = identity("平川县柳河镇2024年法治政府建设年度报告\n县司法局、邻山县公安局参加。");

        assertThat(identity.otherTownship("柳河镇", "邻山县")).contains("平川县柳河镇");
        assertThat(identity("柳河镇2024年法治政府建设报告\n平川县司法局参加。").otherTownship("柳河镇", "邻山县"))
                .as("an office of another county says nothing of the township")
                .isEmpty();
    }

    private static ReportIdentity identity(String text) {
        return Extraction.standard()
                .of(ReportText.plain("a.txt", text), OptionalInt.empty())
                .identity();
    }
}
