package cn.fadu.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What only the source text tells: sentences for the reader, and length. */
@Tag("architecture")
class SourcesTest {

    private static final Pattern PUBLIC_TYPE =
            Pattern.compile(
                    "^public (abstract |final |sealed |non-sealed )*"
                            + "(class|record|interface|enum|@interface) ");

    @Test
    void every_public_type_says_in_a_sentence_what_it_is() throws IOException {
        try (var sources = sources()) {
            assertThat(sources.filter(source -> !isExplained(source))).isEmpty();
        }
    }

    @Test
    void a_page_of_more_than_two_hundred_lines_is_split() throws IOException {
        try (var sources = sources()) {
            assertThat(sources.filter(source -> source.toString().contains("/ui/")))
                    .allSatisfy(source -> assertThat(lines(source)).hasSizeLessThanOrEqualTo(200));
        }
    }

    @Test
    void a_type_without_its_sentence_is_noticed() {
        assertThat(isExplained(List.of("package a;", "", "@Component", "public class B {}")))
                .isFalse();
        assertThat(isExplained(List.of("package a;", "", "/** B. */", "public class B {}")))
                .isTrue();
    }

    private static Stream<Path> sources() throws IOException {
        return Files.walk(Path.of("src/main/java"))
                .filter(path -> path.toString().endsWith(".java"));
    }

    private static boolean isExplained(Path source) {
        return isExplained(lines(source));
    }

    private static boolean isExplained(List<String> lines) {
        var type = lines.stream().filter(line -> PUBLIC_TYPE.matcher(line).find()).findFirst();
        return type.isEmpty()
                || lines.subList(0, lines.indexOf(type.get())).stream()
                        .anyMatch(line -> line.startsWith("/**"));
    }

    private static List<String> lines(Path source) {
        try {
            return Files.readAllLines(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
