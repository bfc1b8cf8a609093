package cn.fadu.pack;

import cn.fadu.export.ChartFormat;
import cn.fadu.export.Naming;
import cn.fadu.indicator.IndicatorCode;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A plan as it is kept: JSON in the words of the tables; older ones name no templates. */
final class PlanText {

    private static final JsonMapper JSON = new JsonMapper();

    private record Kept(
            List<String> sections,
            List<String> indicators,
            String naming,
            List<String> formats,
            String language,
            @Nullable List<Integer> templates) {}

    private PlanText() {}

    static String of(PackPlan plan) {
        return JSON.writeValueAsString(
                new Kept(
                        plan.sections().stream().map(Section::code).toList(),
                        plan.indicators().stream().map(IndicatorCode::value).toList(),
                        plan.naming().name(),
                        plan.formats().stream().map(ChartFormat::name).toList(),
                        plan.locale().toLanguageTag(),
                        plan.templates()));
    }

    static PackPlan read(String text) {
        var kept = JSON.readValue(text, Kept.class);
        return new PackPlan(
                kept.sections().stream().map(Section::of).toList(),
                kept.indicators().stream().map(IndicatorCode::new).toList(),
                Naming.valueOf(kept.naming()),
                kept.formats().stream().map(ChartFormat::valueOf).toList(),
                Locale.forLanguageTag(kept.language()),
                Objects.requireNonNullElse(kept.templates(), List.of()));
    }
}
