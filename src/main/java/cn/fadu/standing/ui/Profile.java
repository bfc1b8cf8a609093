package cn.fadu.standing.ui;

import cn.fadu.indicator.Framework;
import cn.fadu.publication.Edition;
import cn.fadu.standing.NodeStanding;
import cn.fadu.standing.Statistic;
import cn.fadu.tenancy.Township;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A township in an edition: its places and the county's spread they are read against. */
record Profile(
        Township township,
        Edition edition,
        Framework framework,
        List<NodeStanding> standings,
        Map<String, Statistic> county) {

    /** A township merged away before the year, or founded after it, is not in the edition. */
    boolean isThere() {
        return !standings.isEmpty();
    }

    NodeStanding overall() {
        return in(framework.top().code()).orElseThrow();
    }

    Optional<NodeStanding> in(String node) {
        return standings.stream().filter(each -> each.node().equals(node)).findFirst();
    }
}
