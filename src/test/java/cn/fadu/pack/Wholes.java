package cn.fadu.pack;

import cn.fadu.indicator.Figure;
import cn.fadu.indicator.Framework;
import cn.fadu.indicator.FrameworkFile;
import cn.fadu.indicator.Indicator;
import cn.fadu.indicator.Node;
import cn.fadu.indicator.Period;
import cn.fadu.indicator.Qualifier;
import cn.fadu.indicator.Reading;
import cn.fadu.indicator.Source;
import cn.fadu.publication.Edition;
import cn.fadu.publication.Movement;
import cn.fadu.standing.Course;
import cn.fadu.standing.Course.Stop;
import cn.fadu.standing.Milestone;
import cn.fadu.standing.PublishedReading;
import cn.fadu.standing.RankedTownship;
import cn.fadu.standing.RankedTownship.Interval;
import cn.fadu.standing.Statistic;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Invented editions of any size and oddity, without a database. */
public final class Wholes {

    private static final int YEAR = 2024;
    private static final String PLACES = "云石双白青松竹梅柳河沙江山岩泉溪湖桥岭坪";
    private static final Framework FRAMEWORK =
            ((FrameworkFile.Outcome.Read) FrameworkFile.read(FrameworkFile.defaultCatalogue()))
                    .framework();

    private final List<String> names;
    private final double reported;
    private final BigDecimal factor;
    private final Random chance = new Random(7);

    private Wholes(List<String> names, double reported, BigDecimal factor) {
        this.names = names;
        this.reported = reported;
        this.factor = factor;
    }

    /** So many townships with ordinary names and figures. */
    public static EditionWhole of(int townships) {
        var names = IntStream.range(0, townships).mapToObj(Wholes::name).toList();
        return new Wholes(names, 0.94, BigDecimal.ONE).whole();
    }

    static EditionWhole named(List<String> names) {
        return new Wholes(names, 0.94, BigDecimal.ONE).whole();
    }

    /** Nobody reports anything. */
    static EditionWhole missing(int townships) {
        var names = IntStream.range(0, townships).mapToObj(Wholes::name).toList();
        return new Wholes(names, 0, BigDecimal.ONE).whole();
    }

    /** Every figure multiplied, such as by −1 or 1e13. */
    static EditionWhole scaled(int townships, BigDecimal factor) {
        var names = IntStream.range(0, townships).mapToObj(Wholes::name).toList();
        return new Wholes(names, 0.94, factor).whole();
    }

    private static String name(int at) {
        var more = at < 20 ? "" : String.valueOf(PLACES.charAt(at / 20 % 20));
        return more + PLACES.charAt(at % 20) + "源" + List.of("镇", "乡", "街道").get(at % 3);
    }

    private EditionWhole whole() {
        var readings = new HashMap<Integer, List<PublishedReading>>();
        for (var id = 0; id < names.size(); id++) {
            readings.put(id, readings());
        }
        var nodes = new ArrayList<Node>();
        nodes.add(FRAMEWORK.top());
        nodes.addAll(FRAMEWORK.dimensions());
        var scores = scores(nodes);
        var ranked = new TreeMap<String, List<RankedTownship>>();
        nodes.forEach(node -> ranked.put(node.code(), ranked(node, scores)));
        if (names.isEmpty()) {
            ranked.clear();
        }
        var edition =
                new Edition(
                        5,
                        YEAR,
                        FRAMEWORK.version(),
                        Instant.parse("2025-04-02T02:00:00Z"),
                        "reviewer@sample",
                        "0123456789abcdef".repeat(4),
                        names.size(),
                        reported > 0 ? names.size() : 0,
                        Optional.empty());
        return new EditionWhole(
                "样县",
                edition,
                FRAMEWORK,
                ranked,
                spreads(scores, readings),
                readings,
                years(),
                courses());
    }

    private List<PublishedReading> readings() {
        return FRAMEWORK.indicators().stream()
                .filter(_ -> chance.nextDouble() < reported)
                .map(this::reading)
                .toList();
    }

    private PublishedReading reading(Indicator indicator) {
        var number =
                switch (indicator.kind()) {
                    case FLAG -> BigDecimal.valueOf(chance.nextInt(2));
                    case RATE -> BigDecimal.valueOf(700 + chance.nextInt(300), 1);
                    case COUNT -> BigDecimal.valueOf(1 + chance.nextInt(400));
                };
        var value = number.multiply(factor);
        var about = chance.nextInt(8) == 0;
        var figure =
                about
                        ? new Figure(
                                value,
                                value.subtract(BigDecimal.ONE),
                                value.add(BigDecimal.ONE),
                                Qualifier.ABOUT)
                        : Figure.exact(value);
        var sentence =
                "全年"
                        + indicator.name().zh()
                        + "共计"
                        + value.toPlainString()
                        + indicator.unit()
                        + "。";
        return new PublishedReading(
                new Reading(
                        indicator.code(),
                        figure,
                        Period.fullYear(YEAR),
                        new Source(Source.Kind.REPORT, "年度法治政府建设情况报告.docx", sentence)),
                Optional.empty(),
                Optional.empty(),
                Optional.of(1 + chance.nextInt(Math.max(1, names.size()))),
                Optional.of(1),
                "reviewer@sample");
    }

    private Map<Integer, Map<String, BigDecimal>> scores(List<Node> nodes) {
        var scores = new HashMap<Integer, Map<String, BigDecimal>>();
        for (var id = 0; id < names.size(); id++) {
            var own = new HashMap<String, BigDecimal>();
            for (var node : nodes) {
                if (reported > 0) {
                    own.put(node.code(), BigDecimal.valueOf(400 + chance.nextInt(590), 1));
                }
            }
            scores.put(id, own);
        }
        return scores;
    }

    private List<RankedTownship> ranked(Node node, Map<Integer, Map<String, BigDecimal>> scores) {
        var order =
                IntStream.range(0, names.size())
                        .boxed()
                        .sorted(
                                Comparator.comparing(
                                                (Integer id) ->
                                                        scores.get(id)
                                                                .getOrDefault(
                                                                        node.code(),
                                                                        BigDecimal.ZERO))
                                        .reversed())
                        .toList();
        return IntStream.range(0, order.size())
                .mapToObj(at -> row(order.get(at), at + 1, node, scores))
                .toList();
    }

    private RankedTownship row(
            int id, int place, Node node, Map<Integer, Map<String, BigDecimal>> scores) {
        var own = scores.get(id);
        var score = Optional.ofNullable(own.get(node.code()));
        var top = node.equals(FRAMEWORK.top());
        return new RankedTownship(
                id,
                "990001%03d".formatted(id),
                names.get(id),
                List.of("镇", "乡", "街道").get(id % 3),
                score.map(_ -> place),
                score,
                score.filter(_ -> top)
                        .map(
                                _ ->
                                        new Interval(
                                                BigDecimal.valueOf(Math.max(1, place - 2)),
                                                BigDecimal.valueOf(place + 3))),
                score.isPresent() ? new BigDecimal("0.94") : BigDecimal.ZERO,
                score.isPresent()
                        ? new Movement.Moved(id % 7 - 3)
                        : new Movement.NotComparable(Movement.Reason.UNRANKED),
                own,
                Map.of());
    }

    private static Map<String, Statistic> spreads(
            Map<Integer, Map<String, BigDecimal>> scores,
            Map<Integer, List<PublishedReading>> readings) {
        var values = new HashMap<String, List<BigDecimal>>();
        scores.values()
                .forEach(
                        own ->
                                own.forEach(
                                        (code, score) ->
                                                values.computeIfAbsent(code, _ -> new ArrayList<>())
                                                        .add(score)));
        readings.values().stream()
                .flatMap(List::stream)
                .map(PublishedReading::reading)
                .forEach(
                        each ->
                                values.computeIfAbsent(each.code().value(), _ -> new ArrayList<>())
                                        .add(each.figure().value()));
        var spreads = new HashMap<String, Statistic>();
        values.forEach((code, all) -> spreads.put(code, spread(code, all, scores.size())));
        return spreads;
    }

    private static Statistic spread(String code, List<BigDecimal> values, int townships) {
        var sorted = values.stream().sorted().toList();
        return new Statistic(
                code,
                sorted.size(),
                townships,
                sorted.get(sorted.size() / 2),
                sorted.get(sorted.size() / 4),
                sorted.get(sorted.size() * 3 / 4),
                sorted.getFirst(),
                sorted.getLast());
    }

    private static List<Milestone> years() {
        return IntStream.rangeClosed(2020, YEAR)
                .mapToObj(
                        year ->
                                new Milestone(
                                        year,
                                        year - 2019,
                                        year < 2022 ? 1 : 2,
                                        year != 2023,
                                        Optional.empty()))
                .toList();
    }

    private List<Course> courses() {
        return IntStream.range(0, names.size()).mapToObj(this::course).toList();
    }

    private Course course(int id) {
        var stops = new HashMap<Integer, Stop>();
        for (var year = 2020; year <= YEAR; year++) {
            var place = 1 + (id * 7 + year * 3) % names.size();
            var value = BigDecimal.valueOf(60 + chance.nextInt(35)).setScale(1, RoundingMode.UP);
            stops.put(
                    year,
                    reported > 0
                            ? new Stop(Optional.of(place), Optional.of(value), Optional.empty())
                            : new Stop(Optional.empty(), Optional.empty(), Optional.empty()));
        }
        return new Course(id, "990001%03d".formatted(id), names.get(id), stops);
    }
}
