package cn.fadu.sample;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes a filing out as a report of the genre, in invented sentences, for the intake to read. */
final class SampleReport {

    private static final Pattern GAP = Pattern.compile("\\{([A-Za-z0-9]+)}");

    private final List<String> lines = new SampleFile("report.txt").text().lines().toList();

    /** A line whose figure the township does not report is left out. */
    String of(String township, SampleFiling filing) {
        return lines.stream()
                .map(line -> line.replace("{name}", township))
                .map(line -> line.replace("{year}", String.valueOf(filing.year())))
                .filter(line -> complete(line, filing.figures()))
                .map(line -> GAP.matcher(line).replaceAll(gap -> words(gap, filing.figures())))
                .collect(Collectors.joining("\n"));
    }

    private static boolean complete(String line, Map<String, String> figures) {
        return GAP.matcher(line).results().allMatch(gap -> figures.containsKey(gap.group(1)));
    }

    private static String words(MatchResult gap, Map<String, String> figures) {
        var written = figures.getOrDefault(gap.group(1), "");
        if (written.startsWith("~")) {
            return written.substring(1) + "余";
        }
        return written.startsWith(">=") ? "不少于" + written.substring(2) : written;
    }
}
