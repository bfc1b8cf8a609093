package cn.fadu.intake;

import java.util.regex.Pattern;

/** Recognises township, county and year by how often and how prominently they are named. */
final class IdentityRecognition {

    private static final int HEAD = 400;
    private static final int IN_HEAD = 6;
    private static final int LONGEST_NAME = 6;
    private static final String KINDS = "民苏镇乡街";
    private static final Pattern KIND = Pattern.compile("民族乡|苏木|镇|乡|街道|街(?=党工委|工委|办事处|党政)");
    private static final Pattern YEAR = Pattern.compile("(20[0-4]\\d)年");

    /** What stands before a township's name; the name itself may begin with any character. */
    private static final Pattern BOUNDARY =
            Pattern.compile(
                    "(?:^|[^一-龥]|省|市|县|区|旗|州|盟|政府|委员会|办事处|关于|中共|年|年度|月|日|现将|我|依托|联合|组织|在|由|对|为|与|及|和|向|的)$");

    /** What shows that a township itself is meant: its offices, or the title's next words. */
    private static final Pattern OFFICE =
            Pattern.compile("^(?:人民政府|办事处|党委|党工委|政府|委员会|人大|司法所|派出所|综合|党政|平安|镇|乡|街道)");

    private static final Pattern SUBJECT =
            Pattern.compile("^(?:20\\d\\d年|关于|法治|依法|始终|坚持|深入|认真|高度|严格|紧紧|位于|地处|辖|共|全面|以|位|各)");

    /** Words that end like a township's name but name none. */
    private static final Pattern NO_NAME =
            Pattern.compile(
                    "[我全本该各两每大小重强集城建下返家同入出进到往乡村农街]|建制|中心|所在|周边|(?:.*(?:城|乡|农)村)"
                            + "|(?:.*(?:农业|工业|经济|人口|商贸|旅游|文化|产业|生态|山区|特色|典型|中心|卫生|文明|示范|试点|重点).?)"
                            + "|.*(?:政府|年度|中共|现将|关于|委员会|办事处).*|.*[我全本该各]|度.+"
                            + "|.*(?:有关|相关|其他|个别|部分|多个|所属|由|将|把|被|让|纳入|列入|推动|服务|支持|指导)"
                            + "|.*(?:落实|完善|推进|执行|发挥|调整|印发|结合|带领|邀请|要求|通过|围绕|作为|成立|制定|开展|加强|提升|提高|破解|促进|营造).*");

    /** A county's name before the township's does not belong to it. */
    private static final Pattern COUNTY_AND_NAME = Pattern.compile("[一-龥]+[县区市旗州盟省][一-龥]+");

    private final NormalText source;
    private final String text;
    private final Tally<String> townships = new Tally<>();
    private final Tally<Integer> years = new Tally<>();
    private final CountyNames counties;
    private final Tally<String> countiesBefore = new Tally<>();

    IdentityRecognition(NormalText source) {
        this.source = source;
        this.text = source.text();
        this.counties = new CountyNames(text);
    }

    ReportIdentity identity() {
        var kind = KIND.matcher(text);
        for (var at = 0; at < text.length(); at++) {
            if (KINDS.indexOf(text.charAt(at)) >= 0 && kind.region(at, text.length()).lookingAt()) {
                countNames(at, kind.end());
            }
        }
        countYears();
        counties.countOffices();
        return new ReportIdentity(
                townships.likeliest(3),
                counties.likeliest(),
                countiesBefore.likeliest(1),
                years.likeliest(1));
    }

    private void countNames(int kind, int end) {
        for (var length = 1; length <= LONGEST_NAME && length <= kind; length++) {
            var start = kind - length;
            if (!isHan(text.charAt(start))) {
                return;
            }
            if (isBounded(start)) {
                countName(start, kind, end);
            }
        }
    }

    private boolean isBounded(int start) {
        return BOUNDARY.matcher(text.substring(Math.max(0, start - 3), start)).find();
    }

    private void countName(int start, int kind, int end) {
        var behind = text.substring(end, Math.min(text.length(), end + 6));
        var weight = OFFICE.matcher(behind).find() ? 3 : SUBJECT.matcher(behind).find() ? 2 : 0;
        var name = text.substring(start, kind);
        if (weight == 0
                || NO_NAME.matcher(name).matches()
                || COUNTY_AND_NAME.matcher(name).matches()) {
            return;
        }
        var countyBefore = counties.before(start);
        var prominent = start < HEAD || countyBefore.isPresent() ? IN_HEAD : 1;
        townships.add(text.substring(start, end), weight * prominent + kind - start);
        countyBefore.ifPresent(
                county -> {
                    counties.add(county, prominent);
                    countiesBefore.add(county, prominent);
                });
    }

    private static boolean isHan(char c) {
        return c >= '一' && c <= '龥';
    }

    /** Years in the names of laws and plans say nothing about the report. */
    private void countYears() {
        var match = YEAR.matcher(text);
        while (match.find()) {
            if (!source.isName(match.start(), match.end())) {
                var weight = match.start() < HEAD ? IN_HEAD : 1;
                years.add(Integer.parseInt(match.group(1)), weight);
            }
        }
    }
}
