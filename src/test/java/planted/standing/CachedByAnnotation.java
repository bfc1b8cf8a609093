package planted.standing;

import org.springframework.cache.annotation.Cacheable;

/** A cache whose key is not to be seen. */
class CachedByAnnotation {

    @Cacheable("scores")
    public String of(int year) {
        return Integer.toString(year);
    }
}
