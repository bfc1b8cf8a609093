package cn.fadu.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NameOrderTest {

    @Test
    void names_stand_in_the_order_of_their_pinyin() {
        var names = Stream.of("竹园乡", "白沙镇", "石桥镇", "澄东镇", "柳林镇", "高坪乡", "重石乡", "安平镇");
        assertThat(names.sorted(NameOrder.byPinyin()))
                .containsExactly("安平镇", "白沙镇", "澄东镇", "高坪乡", "柳林镇", "石桥镇", "重石乡", "竹园乡");
    }

    @Test
    void numbers_in_names_count_as_numbers() {
        assertThat(Stream.of("第10片区", "第2片区", "A区").sorted(NameOrder.byPinyin()))
                .isEqualTo(List.of("第2片区", "第10片区", "A区"));
    }
}
