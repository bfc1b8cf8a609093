package cn.fadu.pack;

import cn.fadu.chart.ServerRenderer;
import cn.fadu.export.CountyFonts;
import cn.fadu.export.paper.Paper;
import cn.fadu.export.paper.Part;
import cn.fadu.publication.Edition;
import cn.fadu.tenancy.County;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Binds packs: reads an edition, puts the parts together, makes them up as the county wants. */
@Component
public class Binding {

    private final PackReading reading;
    private final ServerRenderer renderer;
    private final CountyFonts fonts;
    private final PackTemplates templates;

    Binding(
            PackReading reading,
            ServerRenderer renderer,
            CountyFonts fonts,
            PackTemplates templates) {
        this.reading = reading;
        this.renderer = renderer;
        this.fonts = fonts;
        this.templates = templates;
    }

    /** Empty where a template that the plan names is not there any more. */
    public Optional<Printing> open(County county, Edition edition, PackPlan plan) {
        return templates
                .chosen(county, plan.templates())
                .map(
                        chosen -> {
                            var paper = new PackContents(reading.of(county, edition), plan).paper();
                            var places = places(county, edition, paper);
                            var dress = new Dress(fonts.lettering(county), chosen, places);
                            return new Printing(paper, renderer, dress);
                        });
    }

    /** What the named places of a document template are filled with. */
    private static Map<String, String> places(County county, Edition edition, Paper paper) {
        var places = new HashMap<String, String>();
        places.put("title", paper.title());
        places.put("county", county.name());
        places.put("year", String.valueOf(edition.year()));
        places.put("edition", String.valueOf(edition.number()));
        var day = LocalDate.ofInstant(edition.publishedAt(), ZoneId.systemDefault());
        places.put("date", day.toString());
        for (var part : paper.parts()) {
            if (part instanceof Part.Cover(_, var subtitle, var lines)) {
                places.put("subtitle", subtitle);
                places.put("notes", String.join("\u3000", lines));
            }
        }
        return places;
    }
}
