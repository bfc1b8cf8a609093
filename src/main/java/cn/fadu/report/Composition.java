package cn.fadu.report;

import cn.fadu.filing.Part.Kind;
import cn.fadu.indicator.Indicator;
import cn.fadu.indicator.Node;
import cn.fadu.report.Passage.Figures;
import cn.fadu.report.Passage.Formula;
import cn.fadu.report.Passage.Gap;
import cn.fadu.report.Passage.Heading;
import cn.fadu.report.Passage.Subheading;
import cn.fadu.report.Passage.Told;
import cn.fadu.scoring.YearOnYear;
import cn.fadu.scoring.YearOnYear.Continuity;
import cn.fadu.tenancy.Township;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Puts figures and words into the usual five parts, and marks what is left to write. */
final class Composition {

    private static final String DIGITS = "一二三四五六七八九";

    private final Ground ground;
    private final Paragraphs paragraphs;
    private final List<Passage> passages = new ArrayList<>();
    private int subheadings;

    Composition(Ground ground) {
        this.ground = ground;
        this.paragraphs = new Paragraphs(ground.year());
    }

    AnnualReport report() {
        passages.add(new Formula("现将%d年度法治政府建设情况报告如下：".formatted(ground.year())));
        results();
        duties();
        problems();
        plan();
        other();
        return new AnnualReport(
                ground.year(),
                List.of(issuer(), "关于%d年度法治政府建设情况的报告".formatted(ground.year())),
                ground.township().county().name() + "人民政府：",
                passages,
                signature(),
                ground.readings().size(),
                missing(ground.framework().ranked()),
                ground.basis());
    }

    private void results() {
        passages.add(new Heading("一、主要举措和成效"));
        var covered = new ArrayList<Indicator>();
        for (var dimension : ground.framework().dimensions()) {
            var indicators = under(dimension);
            covered.addAll(indicators);
            dimension(dimension.name().zh(), indicators);
        }
        var others =
                ground.framework().indicators().stream()
                        .filter(each -> !covered.contains(each))
                        .filter(each -> ground.readings().containsKey(each.code()))
                        .toList();
        if (!others.isEmpty()) {
            subheading("基本情况");
            passages.add(new Figures(sentence(others)));
        }
        planResults();
    }

    private void dimension(String name, List<Indicator> indicators) {
        subheading(name);
        var known =
                indicators.stream()
                        .filter(each -> ground.readings().containsKey(each.code()))
                        .toList();
        if (!known.isEmpty()) {
            passages.add(new Figures(sentence(known)));
        }
        var missing = missing(indicators.stream().filter(Indicator::ranked).toList());
        if (!missing.isEmpty()) {
            gap("待填：" + names(missing));
        }
        gap("待写：%s方面的主要举措和做法".formatted(name));
    }

    private static String names(List<Indicator> indicators) {
        return indicators.stream().map(each -> each.name().zh()).collect(Collectors.joining("、"));
    }

    private List<Indicator> missing(List<Indicator> indicators) {
        return indicators.stream()
                .filter(each -> !ground.readings().containsKey(each.code()))
                .toList();
    }

    private String sentence(List<Indicator> indicators) {
        return indicators.stream().map(this::figure).collect(Collectors.joining("；", "", "。"));
    }

    private String figure(Indicator indicator) {
        var reading = ground.readings().get(indicator.code());
        if (reading == null) {
            throw new IllegalStateException("No figure of " + indicator.code());
        }
        var before = ground.readingsBefore().get(indicator.code());
        var change =
                before == null
                        ? ""
                        : FigureSentences.change(
                                indicator,
                                YearOnYear.between(
                                        before,
                                        reading,
                                        indicator.isRate(),
                                        continuity(indicator)));
        return indicator.name().zh()
                + FigureSentences.amount(indicator, reading)
                + FigureSentences.period(reading.period())
                + change;
    }

    private Continuity continuity(Indicator now) {
        var unchanged =
                ground.frameworkBefore()
                        .indicator(now.code())
                        .filter(then -> then.kind() == now.kind())
                        .filter(then -> then.unit().equals(now.unit()))
                        .filter(then -> then.formula().equals(now.formula()))
                        .isPresent();
        return new Continuity(unchanged, ground.boundaryKept());
    }

    /** Last year's plan beside what came of it. */
    private void planResults() {
        if (ground.planBefore().isEmpty()) {
            return;
        }
        subheading("上年度工作计划完成情况");
        for (var planned : ground.planBefore()) {
            var result =
                    ground.parts(Kind.RESULT).stream()
                            .filter(part -> part.number() == planned.number())
                            .findFirst();
            passages.add(new Told(paragraphs.planned(planned, result)));
            if (result.isEmpty()) {
                gap("待写：上述计划第%d项的完成情况".formatted(planned.number()));
            }
        }
    }

    private void duties() {
        passages.add(new Heading("二、党政主要负责人履行推进法治建设第一责任人职责情况"));
        var duties = ground.parts(Kind.DUTY);
        duties.forEach(duty -> passages.add(new Told(paragraphs.duty(duty))));
        if (duties.isEmpty()) {
            gap("待写：党政主要负责人履行推进法治建设第一责任人职责的情况");
        }
    }

    private void problems() {
        passages.add(new Heading("三、存在的问题和原因"));
        var problems = ground.parts(Kind.PROBLEM);
        for (var problem : problems) {
            passages.add(new Told(paragraphs.problem(problem)));
            if (problem.cause().isEmpty()) {
                gap("待写：上述第%d个问题的原因".formatted(problem.number()));
            }
        }
        if (problems.isEmpty()) {
            gap("待写：存在的主要问题及其原因");
        }
    }

    private void plan() {
        passages.add(new Heading("四、下一年度工作计划"));
        var plan = ground.parts(Kind.PLAN);
        plan.forEach(item -> passages.add(new Told(paragraphs.plan(item))));
        if (plan.isEmpty()) {
            gap("待写：%d年度推进法治政府建设的工作计划".formatted(ground.year() + 1));
        }
    }

    private void other() {
        passages.add(new Heading("五、其他需要报告的事项"));
        gap("待写：其他需要报告的事项；没有的，写“无”");
    }

    private List<Passage> signature() {
        var day =
                ground.signed()
                        .<Passage>map(
                                date ->
                                        new Formula(
                                                "%d年%d月%d日"
                                                        .formatted(
                                                                date.getYear(),
                                                                date.getMonthValue(),
                                                                date.getDayOfMonth())))
                        .orElseGet(() -> new Gap("【待填：成文日期】"));
        return List.of(new Formula(issuer()), day);
    }

    private String issuer() {
        var township = ground.township();
        return township.name() + (township.kind() == Township.Kind.SUBDISTRICT ? "办事处" : "人民政府");
    }

    private void subheading(String name) {
        passages.add(new Subheading("（%s）%s".formatted(numeral(++subheadings), name)));
    }

    /** 一 to 九十九. */
    private static String numeral(int number) {
        var tens = number < 20 ? "" : digit(number / 10);
        return (number < 10 ? "" : tens + "十") + digit(number % 10);
    }

    private static String digit(int digit) {
        return digit == 0 ? "" : DIGITS.substring(digit - 1, digit);
    }

    private void gap(String words) {
        passages.add(new Gap("【%s】".formatted(words)));
    }

    private List<Indicator> under(Node node) {
        var found = new ArrayList<>(ground.framework().under(node));
        ground.framework().nodes().stream()
                .filter(each -> each.parent().filter(node.code()::equals).isPresent())
                .forEach(each -> found.addAll(under(each)));
        return found;
    }
}
