package cn.fadu.intake;

import cn.fadu.indicator.IndicatorCode;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The rules of all indicators, read from {@code intake/rules.yaml}. In its patterns {@code {name}}
 * stands for a word list of the same file and {@code …} for a few characters in between.
 */
final class RuleBook {

    private static final String FEW = "[^，。；：\n]{0,16}?";
    private static final Pattern WORD_LIST = Pattern.compile("\\{([\\p{IsHan}A-Za-z]+)}");

    private static final RuleBook STANDARD = load();

    private final List<Rule> rules;
    private final Map<String, List<Rule>> byFamily = new HashMap<>();

    private RuleBook(List<Rule> rules) {
        this.rules = rules;
        for (var rule : rules) {
            for (var family : rule.units()) {
                byFamily.computeIfAbsent(family, _ -> new ArrayList<>()).add(rule);
            }
        }
    }

    static RuleBook standard() {
        return STANDARD;
    }

    /** These rules and, before them where both fit equally well, a county's own words. */
    RuleBook with(List<CueWords> own) {
        var all = new ArrayList<Rule>();
        for (var cue : own) {
            all.add(rule(cue, all.size() - own.size()));
        }
        all.addAll(rules);
        return new RuleBook(all);
    }

    /** The rules for quantities of a family of units. */
    List<Rule> of(String family) {
        return byFamily.getOrDefault(family, List.of());
    }

    private static Rule rule(CueWords cue, int order) {
        var family = Units.standard().family(cue.unit());
        var parts = Stream.of(cue.words().strip().split("…")).map(Pattern::quote).toList();
        return new Rule(
                Optional.of(cue.code()),
                cue.name(),
                Set.of(family.isEmpty() ? "none" : family),
                Pattern.compile(String.join(FEW, parts)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                false,
                order);
    }

    /** Reads the file. */
    private static final class Parser {

        private final Map<String, String> words;

        private Parser(Map<String, String> words) {
            this.words = words;
        }

        Rule rule(Map<String, Object> entry, int order) {
            return new Rule(
                    Optional.ofNullable(entry.get("code"))
                            .map(code -> new IndicatorCode(code.toString())),
                    text(entry, "name"),
                    Set.of(text(entry, "units").split(" ")),
                    pattern(text(entry, "cue")),
                    optional(entry, "topic"),
                    optional(entry, "not"),
                    optional(entry, "unless"),
                    optional(entry, "parts").map(PartNoun::new),
                    Boolean.TRUE.equals(entry.get("whole")),
                    Boolean.TRUE.equals(entry.get("aim")),
                    Boolean.TRUE.equals(entry.get("weak")),
                    order);
        }

        private static String text(Map<String, Object> entry, String key) {
            return Objects.requireNonNull(entry.get(key), () -> entry + " lacks " + key).toString();
        }

        private Optional<Pattern> optional(Map<String, Object> entry, String key) {
            return Optional.ofNullable(entry.get(key)).map(Object::toString).map(this::pattern);
        }

        private Pattern pattern(String written) {
            var expanded = written;
            while (WORD_LIST.matcher(expanded).find()) {
                expanded =
                        WORD_LIST.matcher(expanded).replaceAll(list -> alternatives(list.group(1)));
            }
            return Pattern.compile(expanded.replace("…", FEW));
        }

        private String alternatives(String list) {
            var found = Objects.requireNonNull(words.get(list), () -> "No word list " + list);
            return Matcher.quoteReplacement("(?:" + found + ")");
        }
    }

    private static RuleBook load() {
        var yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
        try (var stream =
                        Objects.requireNonNull(
                                RuleBook.class.getResourceAsStream("/intake/rules.yaml"));
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            return read(yaml.load(reader));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @SuppressWarnings("unchecked") // the file is ours and a test reads all of it
    private static RuleBook read(Map<String, Object> file) {
        var words = (Map<String, String>) Objects.requireNonNull(file.get("words"));
        var entries = (List<Map<String, Object>>) Objects.requireNonNull(file.get("rules"));
        var parser = new Parser(words);
        var rules = new ArrayList<Rule>();
        entries.forEach(entry -> rules.add(parser.rule(entry, rules.size())));
        return new RuleBook(rules);
    }
}
