package cn.fadu.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DictionaryTest {

    private static final Path DICTIONARIES = Path.of("src/main/resources/vaadin-i18n");
    private static final Path SOURCES = Path.of("src/main/java/cn/fadu");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]++|\\\\.)*+)\"");
    private static final Pattern QUOTED =
            Pattern.compile("(['\"`])((?:(?!\\1)[^\\\\]|\\\\.)*+)\\1");
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|(?<!:)//[^\\n]*");
    private static final Pattern CHINESE =
            Pattern.compile("[\\u3400-\\u9fff\\uff01-\\uff5e\\u3001\\u3002]");

    /** Two words beginning with a capital letter, or one ending like a sentence. */
    private static final Pattern ENGLISH =
            Pattern.compile("^[A-Z][a-z]+(?: [A-Za-z]+)+[.!?…]?$|^[A-Z][a-z]+[.!?…]$");

    /** The signs of ten thousand and a hundred million belong to the number, not to the words. */
    private static final Set<String> SIZES = Set.of("万", "亿");

    private static final Pattern USED = Pattern.compile("getTranslation\\(\\s*\"([a-z0-9.-]+)\"");
    private static final Pattern TITLED =
            Pattern.compile("@(?:PageTitle\\(|Menu\\([^)]*title = )\"([^\"]+)\"");

    @Test
    void both_languages_have_the_same_keys() throws IOException {
        assertThat(keys("translations_en")).isEqualTo(keys("translations"));
    }

    @Test
    void no_text_is_empty_in_either_language() throws IOException {
        for (var language : List.of("translations", "translations_en")) {
            assertThat(properties(language).values()).allMatch(text -> !text.toString().isBlank());
        }
    }

    /**
     * A file of properties drops the spaces behind its equals sign; one that is meant is escaped.
     */
    @Test
    void no_text_begins_with_a_space_that_gets_lost() throws IOException {
        for (var language : List.of("translations", "translations_en")) {
            var file = DICTIONARIES.resolve(language + ".properties");
            assertThat(Files.readAllLines(file)).noneMatch(line -> line.matches("[^#=]+= .*"));
        }
    }

    @Test
    void no_key_stands_twice() throws IOException {
        for (var language : List.of("translations", "translations_en")) {
            var keys = writtenKeys(language);
            var seen = new TreeSet<String>();
            assertThat(keys.stream().filter(Predicate.not(seen::add))).as(language).isEmpty();
        }
    }

    @Test
    void both_languages_take_the_same_values() throws IOException {
        var chinese = properties("translations");
        var english = properties("translations_en");
        for (var key : chinese.stringPropertyNames()) {
            assertThat(places(english.getProperty(key)))
                    .as(key)
                    .isEqualTo(places(chinese.getProperty(key)));
        }
    }

    @Test
    void chinese_texts_are_chinese_and_english_texts_are_english() throws IOException {
        var named = Set.of("shell.language.en", "shell.language.zh", "shell.emblem");
        assertThat(properties("translations_en").entrySet())
                .filteredOn(entry -> !named.contains(entry.getKey().toString()))
                .noneMatch(entry -> CHINESE.matcher(entry.getValue().toString()).find());
    }

    @Test
    void every_key_a_page_asks_for_is_in_the_dictionary() throws IOException {
        var known = keys("translations");
        var asked = new TreeSet<String>();
        for (var source : pageSources()) {
            var code = Files.readString(source);
            Stream.of(USED, TITLED)
                    .flatMap(use -> use.matcher(code).results())
                    .map(use -> use.group(1))
                    .filter(key -> !key.endsWith("."))
                    .forEach(asked::add);
        }
        assertThat(known).containsAll(asked);
    }

    @Test
    void pages_say_nothing_that_is_not_in_the_dictionary() throws IOException {
        var literals = new ArrayList<String>();
        for (var source : pageSources()) {
            var code = COMMENT.matcher(Files.readString(source)).replaceAll("");
            LITERAL.matcher(withoutExceptions(code))
                    .results()
                    .map(literal -> literal.group(1))
                    .filter(text -> !SIZES.contains(text))
                    .filter(text -> CHINESE.matcher(text).find() || ENGLISH.matcher(text).matches())
                    .forEach(text -> literals.add(source.getFileName() + ": " + text));
        }
        assertThat(literals).isEmpty();
    }

    @Test
    void modules_of_the_browser_say_nothing_of_their_own() throws IOException {
        var literals = new ArrayList<String>();
        for (var module : modules()) {
            var code = COMMENT.matcher(Files.readString(module)).replaceAll("");
            QUOTED.matcher(code.replaceAll("new Error\\([^)]*\\)", ""))
                    .results()
                    .map(literal -> literal.group(2))
                    .filter(text -> CHINESE.matcher(text).find() || ENGLISH.matcher(text).matches())
                    .forEach(text -> literals.add(module.getFileName() + ": " + text));
        }
        assertThat(literals).isEmpty();
    }

    /** What the two tests above look for is found where somebody plants it. */
    @ParameterizedTest
    @ValueSource(strings = {"提交", "Save changes", "Loading…", "共 {0} 项"})
    void a_planted_text_is_found(String text) {
        var code = "button.textContent = '" + text + "'; // 说明";
        var found = QUOTED.matcher(COMMENT.matcher(code).replaceAll("")).results().toList();
        assertThat(found).extracting(literal -> literal.group(2)).containsExactly(text);
        assertThat(CHINESE.matcher(text).find() || ENGLISH.matcher(text).matches()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-CN", "fr"})
    void the_machine_s_own_language_changes_nothing_for_a_chinese_reader(String machine) {
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(machine));
            var dictionary = new Housekeeping().dictionary();

            assertThat(dictionary.getTranslation("shell.product", Locale.SIMPLIFIED_CHINESE))
                    .isEqualTo("法度");
            assertThat(dictionary.getTranslation("shell.product", Locale.ENGLISH))
                    .isEqualTo("Fadu");
        } finally {
            Locale.setDefault(before);
        }
    }

    /** Messages of exceptions are for the log, which speaks English. */
    private static String withoutExceptions(String code) {
        return code.replaceAll("(?s)new \\w*Exception\\(.*?\\);", "")
                .replaceAll("LOG\\.\\w+\\([^;]*;", "");
    }

    private static List<Path> pageSources() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> file.toString().matches(".*/(ui|shell)/.*"))
                    .toList();
        }
    }

    private static List<Path> modules() throws IOException {
        try (var files = Files.walk(Path.of("frontend/components"))) {
            return files.filter(file -> file.toString().endsWith(".js")).toList();
        }
    }

    private static TreeSet<String> keys(String language) throws IOException {
        return new TreeSet<>(properties(language).stringPropertyNames());
    }

    private static List<String> writtenKeys(String language) throws IOException {
        return Files.readAllLines(DICTIONARIES.resolve(language + ".properties")).stream()
                .filter(line -> line.matches("[a-z].*"))
                .map(line -> line.split("[=\\s:]", 2)[0])
                .toList();
    }

    private static Properties properties(String language) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(DICTIONARIES.resolve(language + ".properties"))) {
            properties.load(reader);
        }
        return properties;
    }

    /** The values a text takes, as Java's own formatter reads it. */
    private static int places(String text) {
        return new MessageFormat(text, Locale.ROOT).getFormatsByArgumentIndex().length;
    }
}
