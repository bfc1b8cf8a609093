package cn.fadu.standing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.TestDatabase;
import cn.fadu.UseCases;
import cn.fadu.chart.MapFile;
import cn.fadu.identity.TestTerms;
import cn.fadu.standing.MapPlaces.Outline;
import cn.fadu.standing.MapPlaces.Place;
import cn.fadu.tenancy.County;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CountyMapsTest {

    private final CountyMaps maps = UseCases.get(CountyMaps.class);

    static byte[] geoJson(String... names) {
        return Arrays.stream(names)
                .map(
                        """
                        {"type":"Feature","properties":{"name":"%s"},"geometry":{"type":"Polygon",
                        "coordinates":[[[110,27],[111,27],[111,28],[110,27]]]}}"""
                                ::formatted)
                .collect(
                        Collectors.joining(
                                ",", "{\"type\":\"FeatureCollection\",\"features\":[", "]}"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private List<String> unplaced(County county) {
        return maps.of(county).orElseThrow().places().unplaced().stream().map(Place::name).toList();
    }

    @Test
    void a_map_finds_its_townships_by_name_and_the_rest_is_chosen_by_hand() {
        var county = TestDatabase.newCounty();
        var liu = TestDatabase.newTownship(county, "柳河镇");
        var shi = TestDatabase.newTownship(county, "石桥镇");
        var old = TestDatabase.newTownship(county, "新名镇");
        maps.upload(county, geoJson("柳河 镇", "石桥", "旧名镇"), "省厅", "test");

        var map = maps.of(county).orElseThrow();
        assertThat(map.places().matched()).isEqualTo(Map.of(liu.id(), "柳河 镇", shi.id(), "石桥"));
        assertThat(map.places().unused()).containsExactly("旧名镇");
        assertThat(unplaced(county)).containsExactly("新名镇");
        assertThat(map.source()).isEqualTo("省厅");

        assertThat(maps.place(county, old.id(), Optional.of("旧名镇"), "test")).isTrue();
        assertThat(unplaced(county)).isEmpty();
    }

    @Test
    void a_new_file_takes_the_old_ones_place_and_keeps_what_was_chosen() {
        var county = TestDatabase.newCounty();
        var township = TestDatabase.newTownship(county, "新名镇");
        maps.upload(county, geoJson("旧名镇", "多余"), "", "test");
        maps.place(county, township.id(), Optional.of("旧名镇"), "test");
        maps.upload(county, geoJson("旧名镇"), "", "test");

        var places = maps.of(county).orElseThrow().places();
        assertThat(places.matched()).containsExactly(Map.entry(township.id(), "旧名镇"));
        assertThat(places.unused()).isEmpty();

        maps.place(county, township.id(), Optional.empty(), "test");
        assertThat(unplaced(county)).containsExactly("新名镇");
        assertThat(maps.remove(county, "test")).isTrue();
        assertThat(maps.of(county)).isEmpty();
        assertThat(maps.remove(county, "test")).isFalse();
    }

    @Test
    void a_county_whose_storage_is_used_up_keeps_the_map_that_it_has() {
        var county = TestDatabase.newCounty();
        maps.upload(county, geoJson("柳河镇"), "", "test");
        TestTerms.storage(county, 0);

        assertThat(maps.upload(county, geoJson("石桥镇"), "", "test"))
                .isInstanceOf(MapUpload.NoRoom.class);
        assertThat(maps.of(county).orElseThrow().boundaries().names()).containsExactly("柳河镇");
    }

    @Test
    void a_broken_file_leaves_the_map_that_is_there() {
        var county = TestDatabase.newCounty();
        maps.upload(county, geoJson("柳河镇"), "", "test");
        var answer = maps.upload(county, "{}".getBytes(StandardCharsets.UTF_8), "", "test");

        assertThat(answer).isEqualTo(new MapUpload.Broken(MapFile.Reason.NO_FEATURES, 0));
        assertThat(maps.of(county)).isPresent();
    }

    @Test
    void a_name_that_could_mean_two_is_left_to_people() {
        var places =
                new MapPlaces(
                        List.of(new Place(1, "1", "青山镇"), new Place(2, "2", "青山乡")),
                        List.of(new Outline("青山", Optional.empty())));

        assertThat(places.matched()).isEmpty();
        assertThat(places.unused()).containsExactly("青山");
    }
}
