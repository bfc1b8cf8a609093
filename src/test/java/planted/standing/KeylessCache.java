package planted.standing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.springframework.stereotype.Component;

/** A cache in which the year 2024 of one county is the year 2024 of another. */
@Component
class KeylessCache {

    private final Cache<Integer, String> byYear = Caffeine.newBuilder().build();

    String of(int year) {
        return byYear.get(year, Object::toString);
    }
}
