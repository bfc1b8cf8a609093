package cn.fadu.indicator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads and writes a framework's file, the only form in which one is made, stored, exchanged. */
public final class FrameworkFile {

    private static final YAMLMapper YAML =
            YAMLMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .build();

    /** What came of reading a file. */
    public sealed interface Outcome {
        record Read(Framework framework) implements Outcome {}

        /** Line and column count from 1; 0 when the fault is not at one place. */
        record Malformed(int line, int column, String why) implements Outcome {}
    }

    private FrameworkFile() {}

    /** The normalisations a file may name, as it names them. */
    public static List<String> normalisations() {
        return FrameworkCheck.NORMALISATIONS;
    }

    /** The aggregations a file may name, as it names them. */
    public static List<String> aggregations() {
        return FrameworkCheck.AGGREGATIONS;
    }

    /** The catalogue that the product brings along, as its file's text. */
    public static String defaultCatalogue() {
        return resource("/framework/outline-2021.yaml");
    }

    public static Outcome read(String text) {
        try {
            var document = YAML.readValue(text, FrameworkDocument.class);
            if (document == null) {
                return new Outcome.Malformed(0, 0, "the file is empty");
            }
            var fault = FrameworkCheck.faultOf(document);
            return fault.isPresent()
                    ? located(text, fault.get())
                    : new Outcome.Read(document.framework());
        } catch (JacksonException fault) {
            var at = fault.getLocation();
            var why = fault instanceof DatabindException ? fault.getOriginalMessage() : "not YAML";
            return at == null
                    ? new Outcome.Malformed(0, 0, why)
                    : new Outcome.Malformed(at.getLineNr(), at.getColumnNr(), why);
        }
    }

    /** The last place where the code is defined: of a code that stands twice, the second. */
    private static Outcome located(String text, FrameworkCheck.Fault fault) {
        if (fault.code().isEmpty()) {
            return new Outcome.Malformed(0, 0, fault.why());
        }
        var definition =
                Pattern.compile("\\bcode\"?\\s*:\\s*[\"']?" + Pattern.quote(fault.code()) + "\\b");
        var places = definition.matcher(text).results().toList();
        if (places.isEmpty()) {
            return new Outcome.Malformed(0, 0, fault.why());
        }
        int at = places.getLast().start();
        int line = (int) text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
        return new Outcome.Malformed(line, at - text.lastIndexOf('\n', at - 1), fault.why());
    }

    /** For a text that was checked when it was stored. */
    public static Framework stored(String text) {
        return switch (read(text)) {
            case Outcome.Read(var framework) -> framework;
            case Outcome.Malformed(var line, _, var why) ->
                    throw new IllegalStateException(
                            "A stored framework is broken at line %d: %s".formatted(line, why));
        };
    }

    /** The text that reads back as this framework. */
    public static String write(Framework framework) {
        return new FrameworkText(framework).text();
    }

    static String resource(String path) {
        try (InputStream in = FrameworkFile.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("Not in the product: " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
