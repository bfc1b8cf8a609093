package cn.fadu.cli;

import java.time.ZoneId;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whose days count. All of China is on one clock, while a server's own is often UTC: a filing of 1
 * March before eight in the morning would there be one of February. Whoever sets {@code TZ} or
 * {@code -Duser.timezone} is heeded.
 */
final class OfficeClock {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private OfficeClock() {}

    /** From here on the process's default zone. */
    static void set() {
        if (chosen(System.getenv("TZ"), System.getProperty("user.timezone")).isEmpty()) {
            TimeZone.setDefault(TimeZone.getTimeZone(CHINA));
        }
    }

    /** What somebody asked for, which the Java runtime follows by itself. */
    static Optional<String> chosen(@Nullable String... wishes) {
        return Stream.of(wishes)
                .flatMap(Stream::ofNullable)
                .filter(wish -> !wish.isBlank())
                .findFirst();
    }
}
