package cn.fadu.notice;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** The hour of the daily letters, where there is a server to hand them to. */
@Configuration
@EnableScheduling
@ConditionalOnProperty("spring.mail.host")
class DigestHour {

    private final Digests digests;

    DigestHour(Digests digests) {
        this.digests = digests;
    }

    /** Before the office opens; {@code fadu.mail.digest} names another time. */
    @Scheduled(cron = "${fadu.mail.digest:0 30 7 * * *}")
    void write() {
        digests.send();
    }
}
