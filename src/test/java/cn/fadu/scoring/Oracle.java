package cn.fadu.scoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** Published results that lie beside the project, read as tables of named columns. */
final class Oracle {

    private static final Path FOLDER = Path.of("..", "shared", "oracles");

    private Oracle() {}

    /** For {@code @EnabledIf}: the same behaviour is covered by small cases of our own. */
    static boolean isThere() {
        return Files.isDirectory(FOLDER);
    }

    static List<Map<String, String>> table(String file) {
        try {
            var lines = Files.readAllLines(FOLDER.resolve(file));
            var header = cells(lines.getFirst());
            return lines.stream().skip(1).map(line -> row(header, cells(line))).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Empty for an empty cell and for R's NA. */
    static OptionalDouble number(Map<String, String> row, String column) {
        var cell = row.get(column);
        return cell.isEmpty() || cell.equals("NA")
                ? OptionalDouble.empty()
                : OptionalDouble.of(Double.parseDouble(cell));
    }

    private static Map<String, String> row(List<String> header, List<String> cells) {
        var row = new LinkedHashMap<String, String>();
        for (int i = 0; i < header.size(); i++) {
            row.put(header.get(i), cells.get(i));
        }
        return row;
    }

    private static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
