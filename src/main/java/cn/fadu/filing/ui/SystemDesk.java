package cn.fadu.filing.ui;

import cn.fadu.filing.Entry;
import cn.fadu.filing.Suggestions;
import cn.fadu.filing.SystemReading;
import cn.fadu.filing.SystemReadings;
import cn.fadu.identity.SignedIn;
import java.util.List;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;

/** What other systems say of the signed-in township's figures, and what its people make of it. */
@Component
class SystemDesk {

    private final SignedIn signedIn;
    private final SystemReadings readings;
    private final Suggestions suggestions;

    SystemDesk(SignedIn signedIn, SystemReadings readings, Suggestions suggestions) {
        this.signedIn = signedIn;
        this.readings = readings;
        this.suggestions = suggestions;
    }

    /** Whether the county has an assistant that can look at what the rules left. */
    boolean canAsk() {
        return suggestions.canAsk(signedIn.township());
    }

    OptionalInt ask(int year) {
        return suggestions.ask(signedIn.township(), year, actor());
    }

    List<SystemReading> of(int year) {
        return readings.of(signedIn.township(), year);
    }

    Entry adopt(int year, SystemReading says) {
        return readings.adopt(
                signedIn.township(), year, says.reading().code(), says.system(), actor());
    }

    Entry leave(int year, SystemReading says) {
        return readings.leave(
                signedIn.township(), year, says.reading().code(), says.system(), actor());
    }

    private String actor() {
        return signedIn.account().username();
    }
}
