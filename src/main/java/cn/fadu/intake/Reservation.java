package cn.fadu.intake;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Why a quantity is no result of the year's work, however well its words fit an indicator. */
enum Reservation {
    PLAN("计划", "(?!)"),
    OTHER_YEAR(
            "其他年度",
            "(?:(?:近|过去|最近|连续)[两三四五几]年|[两三四五]年来)(?!行动|规划|计划|普法|来?(?:首|最|未|无|零|均))[^，]{0,16}$"),
    FREQUENCY(
            "频次或要求",
            "每(?:个|半|逢|两|一)?(?:年|季|月|周|天|日|学期|行政村|村|社区|人|户|场|次|位)"
                    + "(?!.?(?:例会|夜学|晨会|干部大会|工作例|学习日|集中学习日))[^，]{0,16}$"
                    + "|(?:原则上|至少要|应当|应(?=不|至)|须|必须|要求)[^，]{0,10}$"),
    TARGET(
            "目标",
            "(?:力争|(?<![模虚])拟(?![签制稿订提出定上发])|预计|争取|(?<![工作学习年度清单实施普法培训按照])计划|目标(?:任务|值)?(?:是|为)|任务数)[^，]{0,10}$"
                    + "|将(?:于|在|继续|进一步|新|再)*(?:开展|举办|组织|建成|新建|达到|完成|召开|实现)[^，]{0,10}$"
                    + "|(?:确保|保证)[^，]{0,12}(?:达到|达|不低于|在)$"),
    COMPARISON(
            "对比",
            "(?:同比|环比|[较比与](?:去年|上年|往年|前年|20\\d\\d年|上一?年度?|同期)|去年|上年度?|上一年度?|往年|同期)"
                    + "(?![^，]{0,14}(?:到|至))[^，]{0,14}$"
                    + "|(?:增长|上升|下降|减少|提高|提升|增加|降低|压降|增幅|降幅|提高到原来)了?(?:约|近|超)?$"),
    OTHER_SUBJECT(
            "其他主体",
            "^(?:[一二三四五六七八九]是|其中)?(?:部分|个别|少数|有的|一些|有些)(?:行政)?(?:村|社区|干部|单位|部门)"
                    + "|^(?:今年以来|今年|目前|截至目前|全年|其中)?(?:全县|全市|全省|全区(?!域)|全国|全州|[县市区]司法局|[县市区]法院|县级各?部门)");

    private static final Pattern PLAN_SECTION =
            Pattern.compile(
                    "下一?步|下一?年|来年|明年|下一?阶段|打算|20\\d\\d年(?:度)?(?:重点)?(?:工作)?(?:计划|安排|思路|重点|展望)$|(?:工作|初步)(?:计划|打算|安排|思路)|努力方向|改进措施|整改措施"
                            + "|今后|展望|目标举措");
    private static final Pattern PLAN_OPENING =
            Pattern.compile("^(?:[一二三四五]是)?(?:下一?步|下一?阶段|明年|来年|今后)");

    private final String label;
    private final Pattern before;

    Reservation(String label, String before) {
        this.label = label;
        this.before = Pattern.compile(before);
    }

    String label() {
        return label;
    }

    static Optional<Reservation> ofSection(List<String> titles) {
        return titles.stream().anyMatch(title -> PLAN_SECTION.matcher(title).find())
                ? Optional.of(PLAN)
                : Optional.empty();
    }

    /** Some reports tell their plan in a last paragraph without a heading. */
    static Optional<Reservation> ofOpening(String firstWords) {
        return PLAN_OPENING.matcher(firstWords).find() ? Optional.of(PLAN) : Optional.empty();
    }

    static Optional<Reservation> ofYear(OptionalInt stated, OptionalInt reported) {
        if (stated.isEmpty() || reported.isEmpty() || stated.equals(reported)) {
            return Optional.empty();
        }
        return Optional.of(stated.getAsInt() > reported.getAsInt() ? PLAN : OTHER_YEAR);
    }

    /**
     * @param clause the words of the quantity's clause that stand before it
     */
    static Optional<Reservation> ofClause(String clause) {
        return Stream.of(values())
                .filter(reservation -> reservation.before.matcher(clause).find())
                .findFirst();
    }
}
