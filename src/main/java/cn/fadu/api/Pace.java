package cn.fadu.api;

import cn.fadu.identity.SystemPass;
import cn.fadu.tenancy.Township;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** So many requests a minute for each token; a quiet minute saves them up, no more. */
@Component
class Pace {

    private record Caller(Township township, int token) {}

    private final int aMinute;
    private final Cache<Caller, Bucket> buckets =
            Caffeine.newBuilder()
                    .maximumSize(20_000)
                    .expireAfterAccess(Duration.ofMinutes(10))
                    .build();

    Pace(@Value("${fadu.api.requests-a-minute:120}") int aMinute) {
        this.aMinute = aMinute;
    }

    int aMinute() {
        return aMinute;
    }

    /** Zero lets the request pass. */
    long secondsToWait(SystemPass pass) {
        var probe =
                buckets.get(new Caller(pass.township(), pass.token()), _ -> full())
                        .tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? 0
                : 1 + TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill());
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(
                        limit ->
                                limit.capacity(aMinute)
                                        .refillGreedy(aMinute, Duration.ofMinutes(1)))
                .build();
    }
}
