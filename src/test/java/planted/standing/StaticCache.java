package planted.standing;

import java.util.HashMap;
import java.util.Map;

/** Remembers for everybody what one township read. */
final class StaticCache {

    static final Map<String, String> LAST_NAMES = new HashMap<>();

    private StaticCache() {}
}
