package cn.fadu.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {

    @Test
    void what_fits_stays_as_it_is_and_longer_text_ends_with_an_ellipsis_within_the_bound() {
        assertThat(Excerpt.of("调解成功", 4)).isEqualTo("调解成功");
        assertThat(Excerpt.of("调解成功率", 4)).isEqualTo("调解成…");
    }

    @Test
    void a_rare_character_is_kept_whole_or_not_at_all() {
        assertThat(Excerpt.of("村𠮷镇乡", 3)).isEqualTo("村…");
        assertThat(Excerpt.of("村𠮷镇乡", 4)).isEqualTo("村𠮷…");
    }
}
