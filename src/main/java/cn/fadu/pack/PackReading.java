package cn.fadu.pack;

import cn.fadu.indicator.FrameworkVersions;
import cn.fadu.publication.Edition;
import cn.fadu.standing.Comparisons;
import cn.fadu.standing.Courses;
import cn.fadu.standing.Rankings;
import cn.fadu.standing.TownshipProfiles;
import cn.fadu.tenancy.County;
import org.springframework.stereotype.Component;

/** Reads an edition for a pack: as many questions for two hundred townships as for two. */
@Component
class PackReading {

    private final FrameworkVersions frameworks;
    private final Rankings rankings;
    private final Comparisons comparisons;
    private final TownshipProfiles profiles;
    private final Courses courses;

    PackReading(
            FrameworkVersions frameworks,
            Rankings rankings,
            Comparisons comparisons,
            TownshipProfiles profiles,
            Courses courses) {
        this.frameworks = frameworks;
        this.rankings = rankings;
        this.comparisons = comparisons;
        this.profiles = profiles;
        this.courses = courses;
    }

    EditionWhole of(County county, Edition edition) {
        var framework =
                frameworks.of(county).stream()
                        .filter(each -> each.version() == edition.frameworkVersion())
                        .findFirst()
                        .orElseThrow()
                        .framework();
        var number = edition.number();
        var top = framework.top().code();
        return new EditionWhole(
                county.name(),
                edition,
                framework,
                rankings.ofAllNodes(county, number),
                comparisons.statistics(county, number),
                profiles.allReadings(county, number),
                courses.milestones(county, number, top),
                courses.ofNode(county, number, top));
    }
}
