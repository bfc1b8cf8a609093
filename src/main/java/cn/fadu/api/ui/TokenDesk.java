package cn.fadu.api.ui;

import cn.fadu.identity.Role;
import cn.fadu.identity.SignedIn;
import cn.fadu.identity.SourceSystem;
import cn.fadu.identity.SystemToken;
import cn.fadu.identity.SystemTokens;
import cn.fadu.tenancy.Registry;
import cn.fadu.tenancy.Township;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Component;

/** The tokens that whoever is signed in may see, make and revoke. */
@Component
class TokenDesk {

    private final SignedIn signedIn;
    private final SystemTokens tokens;
    private final Registry registry;
    private final Clock clock;

    TokenDesk(SignedIn signedIn, SystemTokens tokens, Registry registry, Clock clock) {
        this.signedIn = signedIn;
        this.tokens = tokens;
        this.registry = registry;
        this.clock = clock;
    }

    ZoneId zone() {
        return clock.getZone();
    }

    /** A head's own township; a reviewer's county's townships. */
    List<Township> townships() {
        return ofCounty()
                ? registry.townships(signedIn.county()).stream().distinct().toList()
                : List.of(signedIn.township());
    }

    List<SystemToken> tokens() {
        return ofCounty() ? tokens.of(signedIn.county()) : tokens.of(signedIn.township());
    }

    /** The township is looked up again among those that are theirs. */
    SystemToken.Made make(Township wanted, SourceSystem system) {
        var own =
                townships().stream()
                        .filter(each -> each.id() == wanted.id())
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("Not theirs"));
        return tokens.make(own, system, signedIn.account().username());
    }

    void revoke(int token) {
        var actor = signedIn.account().username();
        if (ofCounty()) {
            tokens.revoke(signedIn.county(), token, actor);
        } else {
            tokens.revoke(signedIn.township(), token, actor);
        }
    }

    private boolean ofCounty() {
        return switch (signedIn.account().role()) {
            case REVIEWER -> true;
            case HEAD -> false;
            case Role other -> throw new IllegalStateException("No tokens for " + other);
        };
    }
}
