package cn.fadu.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The unit words that reports count in, each with its family: 起, 件 and 宗 all count cases. */
final class Units {

    private static final Units STANDARD = load("units.tsv");

    private final Map<String, String> familyOf;
    private final BitSet beginnings = new BitSet();
    private final int longest;

    private Units(Map<String, String> familyOf) {
        this.familyOf = Map.copyOf(familyOf);
        familyOf.keySet().forEach(unit -> beginnings.set(unit.charAt(0)));
        this.longest = familyOf.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    static Units standard() {
        return STANDARD;
    }

    boolean mayBeginWith(char c) {
        return beginnings.get(c);
    }

    /** The longest unit word that begins at the offset. */
    Optional<String> at(String text, int start) {
        if (start >= text.length() || !mayBeginWith(text.charAt(start))) {
            return Optional.empty();
        }
        for (var length = Math.min(longest, text.length() - start); length > 0; length--) {
            var word = text.substring(start, start + length);
            if (familyOf.containsKey(word)) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    String family(String unit) {
        return familyOf.getOrDefault(unit, "");
    }

    private static Units load(String resource) {
        var families = new HashMap<String, String>();
        try (var stream =
                        Objects.requireNonNull(
                                Units.class.getResourceAsStream("/intake/" + resource));
                var lines =
                        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\t", 2))
                    .forEach(
                            row -> {
                                for (var unit : row[1].split(" ")) {
                                    families.put(unit, row[0]);
                                }
                            });
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new Units(families);
    }
}
