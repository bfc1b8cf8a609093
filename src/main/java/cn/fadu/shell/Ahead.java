package cn.fadu.shell;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The scripts that every page asks for one after the other, each when an earlier one names it. The
 * page names them all at once, so that they are there when they are asked for.
 */
final class Ahead {

    private static final String BUILD = "VAADIN/build/";
    private static final String WEBAPP = "META-INF/VAADIN/webapp/";
    private static final Pattern ENTRY = Pattern.compile("src=\"\\./" + BUILD + "([^\"]+)\"");

    /** A script of the bundle begins with the files that it may load later. */
    private static final Pattern LATER = Pattern.compile("m\\.f=\\[([^\\]]*)]");

    private static final Pattern FILE = Pattern.compile("\"\\./([^\"]+\\.js)\"");
    private static final Predicate<String> ICONS = file -> file.startsWith("vaadin-iconset-");
    private static final Predicate<String> COMPONENTS =
            file -> file.startsWith("generated-flow-imports-");

    /** Addresses from the application's root, the entry itself left out; none in another bundle. */
    static final List<String> SCRIPTS = scripts();

    private Ahead() {}

    private static List<String> scripts() {
        var entry = ENTRY.matcher(text("index.html"));
        if (!entry.find()) {
            return List.of();
        }
        var first = later(entry.group(1));
        var icons = first.stream().filter(COMPONENTS).flatMap(file -> later(file).stream());
        return Stream.concat(first.stream(), icons.filter(ICONS))
                .map(file -> BUILD + file)
                .toList();
    }

    private static List<String> later(String script) {
        var list = LATER.matcher(text(BUILD + script).lines().findFirst().orElse(""));
        return list.find()
                ? FILE.matcher(list.group(1)).results().map(file -> file.group(1)).toList()
                : List.of();
    }

    private static String text(String file) {
        try (var in = Ahead.class.getClassLoader().getResourceAsStream(WEBAPP + file)) {
            return in == null ? "" : new String(in.readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
