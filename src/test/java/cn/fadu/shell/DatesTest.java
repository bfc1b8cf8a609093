package cn.fadu.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DatesTest {

    @Test
    void a_day_is_written_as_the_readers_language_writes_it() {
        var day = LocalDate.of(2025, 3, 1);

        assertThat(Dates.in(Locale.SIMPLIFIED_CHINESE).day(day)).isEqualTo("2025-03-01");
        assertThat(Dates.in(Locale.ENGLISH).day(day)).isEqualTo("1 Mar 2025");
    }

    @Test
    void a_moment_is_told_by_the_clock_of_twenty_four_hours() {
        var moment = LocalDateTime.of(2025, 12, 31, 16, 5);

        assertThat(Dates.in(Locale.SIMPLIFIED_CHINESE).minute(moment))
                .isEqualTo("2025-12-31 16:05");
        assertThat(Dates.in(Locale.ENGLISH).minute(moment)).isEqualTo("31 Dec 2025 16:05");
    }
}
