package cn.fadu.intake;

import java.util.regex.Pattern;

/** What people call a township: 城关街, 城关街道 and 城关街道办事处 are one. */
final class TownshipNames {

    private static final Pattern BLANKS = Pattern.compile("[\\s　]+");
    private static final Pattern OFFICE = Pattern.compile("(?:人民政府|办事处)$");
    private static final Pattern STREET = Pattern.compile("街道?$");

    private TownshipNames() {}

    /** The same for all of them; a 镇 stays different from a 乡. */
    static String core(String name) {
        var plain = OFFICE.matcher(BLANKS.matcher(name).replaceAll("")).replaceFirst("");
        return STREET.matcher(plain).replaceFirst("街道");
    }
}
