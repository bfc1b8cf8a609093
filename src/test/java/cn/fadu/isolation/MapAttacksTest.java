package cn.fadu.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.UseCases;
import cn.fadu.standing.CountyMaps;
import cn.fadu.tenancy.County;
import cn.fadu.tenancy.Township;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A county's map, asked for by another county and by townships. */
class MapAttacksTest extends Battlefield {

    /** Itself no victim, so that it may change what is its own. */
    private static final County ATTACKING = Filled.county();

    private static final Township THEIRS = Filled.township(ATTACKING);

    private static final String SECRET = "邻县的秘密山口";

    private final CountyMaps maps = UseCases.get(CountyMaps.class);

    @BeforeAll
    static void the_other_county_has_a_map() {
        var map =
                """
                {"type":"FeatureCollection","features":[{"properties":{"name":"%s"},"geometry":
                {"type":"Polygon","coordinates":[[[110,27],[111,27],[111,28],[110,27]]]}}]}
                """
                        .formatted(SECRET);
        UseCases.get(CountyMaps.class)
                .upload(OTHER_COUNTY, map.getBytes(StandardCharsets.UTF_8), SECRET, "test");
    }

    @Test
    void a_county_has_its_own_map_or_none() {
        maps.remove(ATTACKING, "attacker");

        assertThat(maps.of(ATTACKING)).isEmpty();
        assertThat(maps.of(OTHER_COUNTY)).isPresent();
    }

    @Test
    void a_neighbours_township_or_outline_cannot_be_put_on_the_own_map() {
        var own =
                "{\"features\":[{\"properties\":{\"name\":\"甲\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[110,27],[111,27],[111,28],[110,27]]]}}]}";
        maps.upload(ATTACKING, own.getBytes(StandardCharsets.UTF_8), "", "attacker");

        assertThat(maps.place(ATTACKING, STRANGER.id(), Optional.of("甲"), "attacker")).isFalse();
        assertThat(maps.place(ATTACKING, THEIRS.id(), Optional.of(SECRET), "attacker")).isFalse();
        assertThat(maps.of(ATTACKING).orElseThrow().toString()).doesNotContain(SECRET);
        assertThat(maps.of(OTHER_COUNTY).orElseThrow().source()).isEqualTo(SECRET);
    }

    @Test
    void no_other_role_reaches_a_countys_map_by_itself() throws Exception {
        for (var schema : List.of(OWN.schema(), OWN_COUNTY.schema(), ATTACKING.schema())) {
            try (var attacker = Attacker.within(schema)) {
                for (var table : List.of("map", "map_outline")) {
                    var theirs = OTHER_COUNTY.schema() + "." + table;
                    attacker.forbidden("select * from " + theirs);
                    attacker.forbidden("delete from " + theirs);
                }
            }
        }
        try (var attacker = Attacker.within(OWN.schema())) {
            attacker.forbidden("select outlines from %s.map".formatted(OWN_COUNTY.schema()));
        }
    }
}
