package cn.fadu.sample;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import cn.fadu.indicator.FrameworkFile;
import cn.fadu.indicator.FrameworkVersions;
import cn.fadu.publication.Editions;
import cn.fadu.standing.CountyMaps;
import cn.fadu.standing.MapUpload;
import cn.fadu.tenancy.County;
import cn.fadu.tenancy.Township;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Loads an invented county through the use cases of people's work: reports are read and confirmed,
 * filings submitted, reviewed and published. A load that was cut short goes on where it stopped.
 */
final class SampleCounty implements Sample {

    static final String CODE = "990001";
    static final String REVIEWER = "reviewer@demo";
    private static final String MAP_SOURCE = "虚构示意图";
    private static final int LAST_PUBLISHED = 2024;

    private final SampleTownships places;
    private final SamplePeople people;
    private final FrameworkVersions frameworks;
    private final SampleFilings filings;
    private final Editions editions;
    private final CountyMaps maps;
    private final SampleClock clock;

    SampleCounty(
            SampleTownships places,
            SamplePeople people,
            FrameworkVersions frameworks,
            SampleFilings filings,
            Editions editions,
            CountyMaps maps,
            SampleClock clock) {
        this.places = places;
        this.people = people;
        this.frameworks = frameworks;
        this.filings = filings;
        this.editions = editions;
        this.maps = maps;
        this.clock = clock;
    }

    @Override
    public void loadOnce() {
        if (!people.areThere()) {
            load();
        }
    }

    private void load() {
        var county = places.county();
        adopt(county, FrameworkFile.defaultCatalogue(), 2020);
        adopt(county, new SampleFile("framework-2022.yaml").text(), 2022);
        SampleFiling.all().stream()
                .collect(groupingBy(SampleFiling::year, TreeMap::new, toList()))
                .forEach((year, filed) -> work(county, year, filed));
        draw(county);
        people.arrive(county, places.of(county));
    }

    private void draw(County county) {
        var file = new SampleFile("map.geojson").text().getBytes(StandardCharsets.UTF_8);
        if (!(maps.upload(county, file, MAP_SOURCE, REVIEWER) instanceof MapUpload.Kept)) {
            throw new IllegalStateException("The sample's map is none");
        }
    }

    private void adopt(County county, String file, int firstYear) {
        clock.on(
                LocalDate.of(firstYear, 3, 1),
                () -> frameworks.adopt(county, file, firstYear, REVIEWER));
    }

    /** The townships file side by side, as they do in life. */
    private void work(County county, int year, List<SampleFiling> filed) {
        clock.on(LocalDate.of(year, 1, 10), () -> places.change(county, year));
        var townships = places.of(county);
        filed.parallelStream()
                .forEach(filing -> filings.file(known(townships, filing.township()), filing));
        if (year <= LAST_PUBLISHED) {
            clock.on(LocalDate.of(year + 1, 4, 20), () -> editions.publish(county, year, REVIEWER));
        }
    }

    private static Township known(Map<String, Township> townships, String code) {
        var township = townships.get(code);
        if (township == null) {
            throw new IllegalStateException("The sample names an unknown township: " + code);
        }
        return township;
    }
}
