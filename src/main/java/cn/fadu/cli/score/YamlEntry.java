package cn.fadu.cli.score;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** A value in a YAML file that knows where it stands. */
final class YamlEntry {

    private static final Pattern NUMBER =
            Pattern.compile("[-+]?(\\d[\\d_]*\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?");

    private final Path file;
    private final Node node;

    private YamlEntry(Path file, Node node) {
        this.file = file;
        this.node = node;
    }

    static YamlEntry read(Path file) throws FileFault {
        try {
            var node = new Yaml(new LoaderOptions()).compose(new StringReader(TextFile.read(file)));
            if (node == null) {
                throw new Place(file, 1, 1).fault("the file is empty");
            }
            return new YamlEntry(file, node);
        } catch (MarkedYAMLException malformed) {
            var mark = malformed.getProblemMark();
            var place = new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
            throw place.fault("not YAML: " + malformed.getProblem());
        } catch (YAMLException malformed) {
            throw new Place(file, 1, 1).fault("not YAML");
        }
    }

    Place place() {
        var mark = node.getStartMark();
        return new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
    }

    FileFault fault(String why) {
        return place().fault(why);
    }

    boolean isMapping() {
        return node instanceof MappingNode;
    }

    /** The value of a key; a null is no value. */
    Optional<YamlEntry> get(String key) throws FileFault {
        return Optional.ofNullable(entries().get(key))
                .filter(entry -> !entry.node.getTag().equals(Tag.NULL));
    }

    YamlEntry need(String key) throws FileFault {
        var found = get(key);
        return found.orElseThrow(() -> fault("%s is missing".formatted(key)));
    }

    /** A text, or the one to take when the key is absent. */
    String text(String key, String otherwise) throws FileFault {
        var found = get(key);
        return found.isEmpty() ? otherwise : found.get().text();
    }

    double number(String key, double otherwise) throws FileFault {
        var found = get(key);
        return found.isEmpty() ? otherwise : found.get().number();
    }

    boolean flag(String key, boolean otherwise) throws FileFault {
        var found = get(key);
        return found.isEmpty() ? otherwise : found.get().flag();
    }

    String text() throws FileFault {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw fault("expected one value");
    }

    double number() throws FileFault {
        if (!NUMBER.matcher(text()).matches()) {
            throw fault("expected a number, not " + text());
        }
        return Double.parseDouble(text().replace("_", ""));
    }

    boolean isNumber() throws FileFault {
        return node instanceof ScalarNode && NUMBER.matcher(text()).matches();
    }

    boolean flag() throws FileFault {
        return switch (text()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw fault("expected true or false, not " + text());
        };
    }

    List<YamlEntry> items() throws FileFault {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream().map(item -> new YamlEntry(file, item)).toList();
        }
        throw fault("expected a list in square brackets or with dashes");
    }

    /** The items of a list under a key, none when the key is absent. */
    List<YamlEntry> list(String key) throws FileFault {
        var found = get(key);
        return found.isEmpty() ? List.of() : found.get().items();
    }

    /** Two numbers in square brackets. */
    double[] pair() throws FileFault {
        var items = items();
        if (items.size() != 2) {
            throw fault("expected two numbers: [low, high]");
        }
        return new double[] {items.get(0).number(), items.get(1).number()};
    }

    /** One warning for each key that nobody knows, such as a misspelt one. */
    List<String> unknownKeys(Set<String> known) throws FileFault {
        var warnings = new ArrayList<String>();
        for (var tuple : mapping().getValue()) {
            var key = new YamlEntry(file, tuple.getKeyNode());
            if (!key.isMerge() && !known.contains(key.text())) {
                warnings.add(
                        "%s: the key %s means nothing here".formatted(key.place(), key.text()));
            }
        }
        return warnings;
    }

    /** By key; what {@code <<} merges in stands behind what is written here itself. */
    private Map<String, YamlEntry> entries() throws FileFault {
        var entries = new LinkedHashMap<String, YamlEntry>();
        var merged = new LinkedHashMap<String, YamlEntry>();
        for (var tuple : mapping().getValue()) {
            var key = new YamlEntry(file, tuple.getKeyNode());
            var value = new YamlEntry(file, tuple.getValueNode());
            if (key.isMerge()) {
                for (var from :
                        value.node instanceof SequenceNode ? value.items() : List.of(value)) {
                    from.entries().forEach(merged::putIfAbsent);
                }
            } else if (entries.put(key.text(), value) != null) {
                throw key.fault("%s stands twice".formatted(key.text()));
            }
        }
        merged.forEach(entries::putIfAbsent);
        return entries;
    }

    private boolean isMerge() {
        return node.getTag().equals(Tag.MERGE);
    }

    private MappingNode mapping() throws FileFault {
        if (node instanceof MappingNode mapping) {
            return mapping;
        }
        throw fault("expected keys with values");
    }
}
