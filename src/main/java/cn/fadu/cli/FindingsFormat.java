package cn.fadu.cli;

import cn.fadu.indicator.IndicatorCode;
import cn.fadu.intake.Proposal;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The two ways in which the extract command prints; both have the same fields. */
enum FindingsFormat {
    tsv {
        @Override
        void print(List<ReportFigures> reports, PrintWriter out) {
            out.println(String.join("\t", FIELDS));
            rows(reports).forEach(row -> out.println(line(row)));
            out.flush();
        }
    },
    json {
        @Override
        void print(List<ReportFigures> reports, PrintWriter out) {
            out.println(JSON.writeValueAsString(rows(reports)));
            out.flush();
        }
    };

    private static final List<String> FIELDS =
            List.of(
                    "file",
                    "township",
                    "year",
                    "code",
                    "indicator",
                    "value",
                    "unit",
                    "qualifier",
                    "period",
                    "phrase",
                    "start",
                    "end");
    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    abstract void print(List<ReportFigures> reports, PrintWriter out);

    private static List<Map<String, Object>> rows(List<ReportFigures> reports) {
        return reports.stream()
                .flatMap(report -> report.proposals().stream().map(found -> row(report, found)))
                .toList();
    }

    private static Map<String, Object> row(ReportFigures report, Proposal found) {
        var row = new LinkedHashMap<String, Object>();
        row.put("file", report.file());
        row.put("township", report.identity().township().orElse(""));
        row.put(
                "year",
                report.identity().year().stream()
                        .boxed()
                        .findFirst()
                        .<Object>map(y -> y)
                        .orElse(""));
        row.put("code", found.code().map(IndicatorCode::value).orElse(""));
        row.put("indicator", found.label());
        row.put("value", found.figure().value());
        row.put("unit", found.unit());
        row.put("qualifier", found.figure().qualifier().code());
        row.put("period", found.period().year() == 0 ? "" : found.period().toString());
        row.put("phrase", found.phrase());
        row.put("start", report.characters(found.start()));
        row.put("end", report.characters(found.end()));
        return row;
    }

    /** Tabs and line breaks within a phrase would break the table. */
    private static String line(Map<String, Object> row) {
        return String.join(
                "\t",
                FIELDS.stream()
                        .map(field -> String.valueOf(row.get(field)).replaceAll("\\s+", " "))
                        .toList());
    }
}
