package cn.fadu.filing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.filing.PastedTable.Line;
import cn.fadu.indicator.Framework;
import cn.fadu.indicator.FrameworkFile;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PastedTableTest {

    private static final Framework FRAMEWORK =
            FrameworkFile.stored(FrameworkFile.defaultCatalogue());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    312|312
                    1,204|1204
                    １２０４|1204
                    1.2万|12000
                    97.5%|97.5
                    312件|312
                    3 万人次|30000
                    """)
    void numbers_are_read_as_people_write_them(String typed, BigDecimal number) {
        assertThat(TypedNumber.read(typed))
                .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "约", "1-2", "1.2.3", "-5", "1e9", "12abc", "9999999999999999"})
    void what_is_not_one_number_is_not_guessed_at(String typed) {
        assertThat(TypedNumber.read(typed)).isEmpty();
    }

    @Test
    void rows_are_known_by_code_or_name_and_the_number_stands_behind() {
        var table =
                PastedTable.of(
                        "指标\t数值\nf02\t调解成功件数\t312件\n领导班子(中心组)集中学法次数\t5\nA07\t是", FRAMEWORK, 2024);

        assertThat(table.lines().getFirst()).isInstanceOf(Line.NoIndicator.class);
        assertThat(table.readings())
                .extracting(
                        reading -> reading.code().value(),
                        reading -> reading.figure().value().intValue())
                .contains(
                        org.assertj.core.groups.Tuple.tuple("F02", 312),
                        org.assertj.core.groups.Tuple.tuple("A07", 1));
    }

    @Test
    void each_row_that_cannot_be_taken_over_says_why() {
        var table = PastedTable.of("F03\t120\nF02\t很多\nF01\t3\nF01\t4\n随便\t5", FRAMEWORK, 2024);

        assertThat(table.lines())
                .satisfiesExactly(
                        line -> assertThat(line).isInstanceOf(Line.Refused.class),
                        line -> assertThat(line).isInstanceOf(Line.NoNumber.class),
                        line -> assertThat(line).isInstanceOf(Line.Usable.class),
                        line -> assertThat(line).isInstanceOf(Line.Twice.class),
                        line -> assertThat(line).isInstanceOf(Line.NoIndicator.class));
        assertThat(table.readings()).hasSize(1);
    }
}
