package cn.fadu.operation;

import cn.fadu.identity.CountyTerms;
import cn.fadu.identity.Terms;
import cn.fadu.tenancy.CellUnavailableException;
import cn.fadu.tenancy.County;
import cn.fadu.tenancy.Registry;
import cn.fadu.tenancy.Volumes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How much the counties use; no table of a tenant is read. */
@Component
public class Usages {

    private final Registry registry;
    private final CountyTerms terms;
    private final Volumes volumes;
    private final Clock clock;

    Usages(Registry registry, CountyTerms terms, Volumes volumes, Clock clock) {
        this.registry = registry;
        this.terms = terms;
        this.volumes = volumes;
        this.clock = clock;
    }

    public List<Usage> all() {
        var agreed = terms.all();
        var people = terms.people();
        return registry.counties().stream()
                .map(
                        county ->
                                usage(
                                        county,
                                        agreed.getOrDefault(county.id(), Terms.UNLIMITED),
                                        people.getOrDefault(county.id(), 0)))
                .toList();
    }

    private Usage usage(County county, Terms agreed, int people) {
        var volume = volume(county);
        var bytes = volume.map(Volumes.Volume::bytes);
        return new Usage(
                county,
                agreed,
                people,
                volume.map(Volumes.Volume::townships),
                bytes,
                Usage.remark(agreed, people, bytes, LocalDate.now(clock)));
    }

    private Optional<Volumes.Volume> volume(County county) {
        try {
            return Optional.of(volumes.of(county));
        } catch (CellUnavailableException away) {
            return Optional.empty();
        }
    }
}
