package cn.fadu.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.fadu.indicator.Framework;
import cn.fadu.indicator.Indicator;
import cn.fadu.indicator.IndicatorCode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * A county's sheet of past years: a township and a year a row, an indicator a column. The template
 * names both in words; the code decides, and only a row without one is known by its name.
 *
 * @param townships by their codes
 * @param frameworks the framework that measures a year
 */
public record CountySheet(Map<String, String> townships, IntFunction<Framework> frameworks) {

    static final String CODE = "乡镇编码";
    static final String NAME = "乡镇";
    static final String YEAR = "年度";

    /** A township's figures of one year. */
    public record Entry(String cell, String townshipCode, int year, List<SheetReading> readings) {}

    /** What came of reading a county's sheet. */
    public sealed interface Outcome {
        record Readable(List<Entry> entries) implements Outcome {}

        record Faulty(List<SheetFault> faults) implements Outcome {}

        record Unreadable(Refusal why) implements Outcome {}
    }

    public byte[] csv(List<Integer> years) {
        var lines = new ArrayList<List<String>>();
        lines.add(heads(years));
        rows(years).forEach(lines::add);
        return CsvText.of(lines).getBytes(UTF_8);
    }

    public byte[] xlsx(List<Integer> years) {
        try (var book = new LockedBook("历史数据");
                var bytes = new ByteArrayOutputStream()) {
            var heads = heads(years);
            book.row(0, heads, LockedBook.Look.HEAD);
            var at = 1;
            for (var row : rows(years).toList()) {
                book.row(at, row, LockedBook.Look.LOCKED);
                book.open(at, row.size(), heads.size() - 1);
                at++;
            }
            book.widths(13, 16, 8);
            book.write(bytes, 1);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Every indicator that any of the years has. */
    private List<String> heads(List<Integer> years) {
        var indicators = new LinkedHashMap<IndicatorCode, Indicator>();
        years.forEach(
                year ->
                        frameworks
                                .apply(year)
                                .indicators()
                                .forEach(each -> indicators.putIfAbsent(each.code(), each)));
        return Stream.concat(
                        Stream.of(CODE, NAME, YEAR),
                        indicators.values().stream()
                                .map(
                                        each ->
                                                "%s %s（%s）"
                                                        .formatted(
                                                                each.code(),
                                                                each.name().zh(),
                                                                each.unit())))
                .toList();
    }

    private Stream<List<String>> rows(List<Integer> years) {
        return townships.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(
                        township ->
                                years.stream()
                                        .map(
                                                year ->
                                                        List.of(
                                                                township.getKey(),
                                                                township.getValue(),
                                                                String.valueOf(year))));
    }

    /** Reads all rows; either every filled cell counts or none does. */
    public Outcome read(String file, byte[] bytes) {
        return switch (SheetFile.read(bytes)) {
            case SheetFile.Outcome.Refused(var why) -> new Outcome.Unreadable(why);
            case SheetFile.Outcome.Cells(var sheet) ->
                    new CountySheetReader(this, file).read(sheet);
        };
    }
}
