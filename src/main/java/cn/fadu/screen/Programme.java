package cn.fadu.screen;

import cn.fadu.indicator.Framework;
import cn.fadu.publication.Edition;
import cn.fadu.standing.Attendance;
import cn.fadu.standing.RankedTownship;
import cn.fadu.standing.Statistic;
import cn.fadu.tenancy.County;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What a county's wall has to show: the published year, the years before it, and how far the
 * filings of the year now due have come.
 */
public record Programme(County county, Optional<Published> published, Optional<Due> due) {

    /**
     * The newest edition of the latest year.
     *
     * @param rows the best first, the unranked last
     * @param years each year's ranking up to this one, the newest edition of each that stands
     */
    public record Published(
            Edition edition,
            Framework framework,
            List<RankedTownship> rows,
            Optional<Statistic> middle,
            SortedMap<Integer, Year> years) {

        public List<RankedTownship> ranked() {
            return rows.stream().filter(row -> row.rank().isPresent()).toList();
        }
    }

    /** One year of the county's history. */
    public record Year(Edition edition, List<RankedTownship> rows) {}

    /** The reporting year that filings come in for, and how many have. */
    public record Due(int year, Attendance attendance) {}
}
