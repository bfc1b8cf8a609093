package planted.standing;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A cache that looks like a map. */
@Component
class KeylessMap {

    private final Map<Integer, String> byYear = new HashMap<>();

    String of(int year) {
        return byYear.computeIfAbsent(year, Object::toString);
    }
}
