package cn.fadu.filing;

import static cn.fadu.db.county.Tables.ASSISTANT;
import static org.jooq.Records.mapping;

import cn.fadu.audit.Audit;
import cn.fadu.tenancy.County;
import cn.fadu.tenancy.TenantDatabase;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Which assistant a county has asked for, if any. A county can name only what the operator allows
 * in {@code fadu.assistant.allowed}: without that list, and without the county's own word, no
 * sentence leaves.
 */
@Component
public class Assistants {

    private final TenantDatabase database;
    private final Audit audit;
    private final Clock clock;
    private final List<String> allowed;

    Assistants(
            TenantDatabase database,
            Audit audit,
            Clock clock,
            @Value("${fadu.assistant.allowed:}") String allowed) {
        this.database = database;
        this.audit = audit;
        this.clock = clock;
        this.allowed =
                List.of(allowed.split(",")).stream()
                        .map(String::strip)
                        .filter(address -> !address.isEmpty())
                        .toList();
    }

    /** Where it is and which of its models answers. */
    public record Chosen(String address, String model) {}

    /** The addresses a county may choose from. */
    public List<String> allowed() {
        return allowed;
    }

    /** Empty also where the operator has struck the address off the list since. */
    public Optional<Chosen> of(County county) {
        return database.in(county)
                .read(
                        db ->
                                db.select(ASSISTANT.ADDRESS, ASSISTANT.MODEL)
                                        .from(ASSISTANT)
                                        .fetchOptional(mapping(Chosen::new)))
                .filter(chosen -> isAllowed(chosen.address()));
    }

    /** False where the operator allows no such address. */
    public boolean choose(County county, Chosen chosen, String actor) {
        return isAllowed(chosen.address()) && write(county, chosen, actor);
    }

    public void switchOff(County county, String actor) {
        database.in(county)
                .write(
                        db -> {
                            audit.record(db, actor, "assistant.off", "", "");
                            return db.deleteFrom(ASSISTANT).where(ASSISTANT.ONLY_ONE).execute();
                        });
    }

    private boolean write(County county, Chosen chosen, String actor) {
        return database.in(county)
                        .write(
                                db -> {
                                    audit.record(db, actor, "assistant.on", chosen.address(), "");
                                    db.deleteFrom(ASSISTANT).where(ASSISTANT.ONLY_ONE).execute();
                                    return db.insertInto(ASSISTANT)
                                            .set(ASSISTANT.ADDRESS, chosen.address())
                                            .set(ASSISTANT.MODEL, chosen.model())
                                            .set(ASSISTANT.CHANGED_AT, clock.instant())
                                            .set(ASSISTANT.CHANGED_BY, actor)
                                            .execute();
                                })
                == 1;
    }

    /** Exactly one of the list, and a web address without a name and password in it. */
    private boolean isAllowed(String address) {
        try {
            var uri = new URI(address);
            var scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            return allowed.contains(address)
                    && (scheme.equals("http") || scheme.equals("https"))
                    && uri.getHost() != null
                    && uri.getUserInfo() == null
                    && uri.getQuery() == null
                    && uri.getFragment() == null;
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }
}
