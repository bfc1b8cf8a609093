package cn.fadu.intake;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The counties, districts and banners that a report names, its own before others. */
final class CountyNames {

    private static final int REACH = 14;
    private static final int LONGEST = 7;
    private static final Pattern BEFORE =
            Pattern.compile(
                    "(?:^|[^一-龥]|省|市|州|盟|自治区|地区|关于|中共|年|年度)([一-龥]{1,7}?(?:自治县|林区|县|区|旗|市))$");
    private static final Pattern ABOVE = Pattern.compile("^[一-龥]+(?:省|市|州|盟|地区)(?=[一-龥]{2,}$)");
    private static final String KINDS = "县区旗市";
    private static final Pattern OFFICE =
            Pattern.compile("委(?!员)|委员会|人民政府|政府|全面依法|依法治|法治政府|综合执法|推进依法|[一-龥]{2,4}局");

    private static final String NEVER_INSIDE = "和与及在向由经报对按从为是的各于到给请被受把据照省全我本该级以合";
    private static final Pattern NO_NAME =
            Pattern.compile("[城辖社园地景]|中心城|.*(?:落实|邀请|认真|贯彻|中央|推进|依法|之前).*");

    private final String text;
    private final Tally<String> names = new Tally<>();

    CountyNames(String text) {
        this.text = text;
    }

    /** The county whose name stands directly before a township's. */
    Optional<String> before(int townshipStart) {
        var words = text.substring(Math.max(0, townshipStart - REACH), townshipStart);
        var match = BEFORE.matcher(words);
        return match.find()
                ? Optional.of(ABOVE.matcher(match.group(1)).replaceFirst(""))
                : Optional.empty();
    }

    void add(String county, int weight) {
        names.add(county, weight);
    }

    /** 某县委, 某区司法局: names without a township behind them. */
    void countOffices() {
        var office = OFFICE.matcher(text);
        for (var kind = 0; kind + 1 < text.length(); kind++) {
            if (KINDS.indexOf(text.charAt(kind)) >= 0
                    && office.region(kind + 1, text.length()).lookingAt()) {
                countName(kind);
            }
        }
    }

    private void countName(int kind) {
        var name = text.substring(start(kind), kind);
        if (!name.isEmpty() && name.length() < LONGEST && !NO_NAME.matcher(name).matches()) {
            names.add(text.substring(kind - name.length(), kind + 1), 1);
        }
    }

    private int start(int end) {
        var start = end;
        while (start > 0 && end - start < LONGEST && belongs(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean belongs(char c) {
        return c >= '一' && c <= '龥' && NEVER_INSIDE.indexOf(c) < 0;
    }

    List<String> likeliest() {
        return names.likeliest(1);
    }
}
