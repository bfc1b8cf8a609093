package cn.fadu.publication;

import static cn.fadu.db.county.Tables.EDITION_TOWNSHIP;
import static cn.fadu.db.county.Tables.PEER_GROUP;
import static cn.fadu.db.county.Tables.PEER_GROUP_MEMBER;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import cn.fadu.audit.Audit;
import cn.fadu.publication.Peers.Basis;
import cn.fadu.scoring.PeerGroup;
import cn.fadu.tenancy.County;
import cn.fadu.tenancy.TenantDatabase;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.springframework.stereotype.Component;

/** The groups a county compares its townships in: by kind, by population, and made by hand. */
@Component
public class PeerGroups {

    /** Residents; a township of 10,000 and one of 60,000 are run differently. */
    private static final int[] BANDS = {10_000, 20_000, 30_000, 50_000};

    private static final int FEWEST = 2;

    private final TenantDatabase database;
    private final Audit audit;
    private final Clock clock;

    PeerGroups(TenantDatabase database, Audit audit, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    /** Why a hand-made group was not kept, or that it was. */
    public enum Kept {
        DONE,
        /** Empty, or longer than 40 characters. */
        BAD_NAME,
        /** Fewer than two townships, or one that is not of this county. */
        BAD_MEMBERS
    }

    /**
     * The groups of an edition's townships, of two members at least: kinds, then bands of
     * population as the edition states it, then what the county made by hand.
     */
    public List<Peers> of(County county, int edition) {
        return database.in(county)
                .read(
                        db -> {
                            var groups = new ArrayList<>(kinds(db, edition));
                            groups.addAll(bands(db, edition));
                            groups.addAll(within(handMade(db), townships(db, edition)));
                            groups.removeIf(group -> group.townships().size() < FEWEST);
                            return List.copyOf(groups);
                        });
    }

    /** Those made by hand, by name. */
    public List<Peers> handMade(County county) {
        return database.in(county).read(PeerGroups::handMade);
    }

    /** Makes a group, or gives one of that name other members. */
    public Kept keep(County county, String name, Collection<Integer> townships, String actor) {
        var clean = name.strip();
        var members = Set.copyOf(townships);
        if (clean.isEmpty() || clean.length() > 40) {
            return Kept.BAD_NAME;
        }
        return database.in(county).write(db -> keep(db, clean, members, actor));
    }

    private Kept keep(DSLContext db, String name, Set<Integer> members, String actor) {
        if (members.size() < FEWEST || !Ballot.known(db).containsAll(members)) {
            return Kept.BAD_MEMBERS;
        }
        db.insertInto(PEER_GROUP)
                .set(PEER_GROUP.NAME, name)
                .set(PEER_GROUP.CHANGED_AT, clock.instant())
                .set(PEER_GROUP.CHANGED_BY, actor)
                .onConflict(PEER_GROUP.NAME)
                .doUpdate()
                .set(PEER_GROUP.CHANGED_AT, clock.instant())
                .set(PEER_GROUP.CHANGED_BY, actor)
                .execute();
        db.deleteFrom(PEER_GROUP_MEMBER).where(PEER_GROUP_MEMBER.NAME.eq(name)).execute();
        db.insertInto(PEER_GROUP_MEMBER)
                .set(
                        members.stream()
                                .map(
                                        id ->
                                                db.newRecord(PEER_GROUP_MEMBER)
                                                        .setName(name)
                                                        .setTownshipId(id))
                                .toList())
                .execute();
        audit.record(db, actor, "peers.kept", name, members.size() + " townships");
        return Kept.DONE;
    }

    /** False when there is none of that name. */
    public boolean dissolve(County county, String name, String actor) {
        return database.in(county)
                .write(
                        db -> {
                            int gone =
                                    db.deleteFrom(PEER_GROUP)
                                            .where(PEER_GROUP.NAME.eq(name))
                                            .execute();
                            if (gone > 0) {
                                audit.record(db, actor, "peers.dissolved", name, "");
                            }
                            return gone > 0;
                        });
    }

    private static List<Peers> kinds(DSLContext db, int edition) {
        var kinds = new HashMap<String, String>();
        db.select(EDITION_TOWNSHIP.TOWNSHIP_ID, EDITION_TOWNSHIP.KIND)
                .from(EDITION_TOWNSHIP)
                .where(EDITION_TOWNSHIP.EDITION_NO.eq(edition))
                .forEach(row -> kinds.put(String.valueOf(row.value1()), row.value2()));
        return peers(Basis.KIND, PeerGroup.byKind(kinds));
    }

    private static List<Peers> bands(DSLContext db, int edition) {
        var sizes = new HashMap<String, Integer>();
        db.select(EDITION_TOWNSHIP.TOWNSHIP_ID, EDITION_TOWNSHIP.POPULATION)
                .from(EDITION_TOWNSHIP)
                .where(EDITION_TOWNSHIP.EDITION_NO.eq(edition))
                .and(EDITION_TOWNSHIP.POPULATION.isNotNull())
                .forEach(row -> sizes.put(String.valueOf(row.value1()), row.value2().intValue()));
        return peers(Basis.POPULATION, PeerGroup.bySize(sizes, BANDS));
    }

    private static List<Peers> peers(Basis basis, List<PeerGroup> groups) {
        return groups.stream()
                .map(group -> new Peers(basis, group.name(), ids(group.units())))
                .toList();
    }

    private static Set<Integer> ids(Set<String> units) {
        var ids = new HashSet<Integer>();
        units.forEach(unit -> ids.add(Integer.valueOf(unit)));
        return ids;
    }

    private static List<Peers> handMade(DSLContext db) {
        return db.select(
                        PEER_GROUP.NAME,
                        multiset(
                                        select(PEER_GROUP_MEMBER.TOWNSHIP_ID)
                                                .from(PEER_GROUP_MEMBER)
                                                .where(PEER_GROUP_MEMBER.NAME.eq(PEER_GROUP.NAME)))
                                .convertFrom(rows -> rows.intoSet(Record1::value1)))
                .from(PEER_GROUP)
                .orderBy(PEER_GROUP.NAME)
                .fetch(row -> new Peers(Basis.HAND_MADE, row.value1(), row.value2()));
    }

    private static Set<Integer> townships(DSLContext db, int edition) {
        return db.select(EDITION_TOWNSHIP.TOWNSHIP_ID)
                .from(EDITION_TOWNSHIP)
                .where(EDITION_TOWNSHIP.EDITION_NO.eq(edition))
                .fetchSet(EDITION_TOWNSHIP.TOWNSHIP_ID);
    }

    private static List<Peers> within(List<Peers> groups, Set<Integer> present) {
        return groups.stream()
                .map(
                        group -> {
                            var members = new HashSet<>(group.townships());
                            members.retainAll(present);
                            return new Peers(group.basis(), group.name(), members);
                        })
                .toList();
    }
}
