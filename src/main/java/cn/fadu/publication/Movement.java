package cn.fadu.publication;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a township's rank moved since the edition of the year before, where that can be said. */
public sealed interface Movement {

    /** Places gained; negative when places were lost. */
    record Moved(int places) implements Movement {}

    /** No honest comparison exists. */
    record NotComparable(Reason reason) implements Movement {}

    /** Why two editions cannot be compared place by place. */
    enum Reason {
        FIRST_EDITION,
        OTHER_TOWNSHIPS,
        OTHER_METHOD,
        UNRANKED;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Reason of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    /** From the two columns that keep it. */
    static Movement of(@Nullable Integer places, @Nullable String reason) {
        return Optional.ofNullable(places)
                .<Movement>map(Moved::new)
                .orElseGet(() -> new NotComparable(Reason.of(requireNonNull(reason))));
    }
}
