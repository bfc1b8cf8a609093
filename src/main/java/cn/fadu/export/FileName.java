package cn.fadu.export;

import cn.fadu.chart.Caption;
import cn.fadu.chart.ChartSpec;
import java.util.regex.Pattern;

/**
 * Names of files that every system takes: letters, digits and hyphens, short, and none of the names
 * that Windows keeps for its devices.
 */
public final class FileName {

    private static final int LONGEST = 80;
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}.-]+");
    private static final Pattern ENDS = Pattern.compile("^[.-]+|[.-]+$");
    private static final Pattern DEVICE =
            Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

    private FileName() {}

    /** The chart's title and edition. */
    public static String of(ChartSpec chart, String extension) {
        return of(chart.caption(), extension);
    }

    public static String of(Caption caption, String extension) {
        var edition = caption.edition().map(mark -> "-" + mark.number()).orElse("");
        return of(caption.title() + edition, extension);
    }

    public static String of(String title, String extension) {
        var safe = ENDS.matcher(OTHER.matcher(title).replaceAll("-")).replaceAll("");
        var points = safe.codePoints().limit(LONGEST).toArray();
        var name = new String(points, 0, points.length);
        var plain = name.isEmpty() || DEVICE.matcher(name).matches() ? "fadu-" + name : name;
        return ENDS.matcher(plain).replaceAll("") + "." + extension;
    }
}
