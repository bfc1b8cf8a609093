package cn.fadu.filing.ui;

import cn.fadu.filing.Assistants;
import cn.fadu.filing.Correction;
import cn.fadu.filing.Corrections;
import cn.fadu.filing.CountyWords;
import cn.fadu.identity.SignedIn;
import cn.fadu.indicator.Framework;
import cn.fadu.indicator.FrameworkVersions;
import cn.fadu.intake.CueWords;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The words of the county whose reviewer is signed in at that moment. */
@Component
class WordsDesk {

    private final SignedIn signedIn;
    private final CountyWords words;
    private final Corrections corrections;
    private final Assistants assistants;
    private final FrameworkVersions frameworks;
    private final Clock clock;

    WordsDesk(
            SignedIn signedIn,
            CountyWords words,
            Corrections corrections,
            Assistants assistants,
            FrameworkVersions frameworks,
            Clock clock) {
        this.signedIn = signedIn;
        this.words = words;
        this.corrections = corrections;
        this.assistants = assistants;
        this.frameworks = frameworks;
        this.clock = clock;
    }

    /** The newest the county has adopted. */
    Framework framework() {
        return frameworks.of(signedIn.county()).getFirst().framework();
    }

    Moments moments() {
        return new Moments(clock.getZone());
    }

    List<CountyWords.Kept> kept() {
        return words.of(signedIn.county());
    }

    List<Correction> corrections() {
        return corrections.of(signedIn.county());
    }

    List<Corrections.Effect> preview(CueWords cue) {
        return corrections.preview(signedIn.county(), cue);
    }

    boolean keep(CueWords cue) {
        return words.keep(signedIn.county(), cue, actor());
    }

    void withdraw(int id) {
        words.withdraw(signedIn.county(), id, actor());
    }

    List<String> allowedAssistants() {
        return assistants.allowed();
    }

    Optional<Assistants.Chosen> assistant() {
        return assistants.of(signedIn.county());
    }

    boolean choose(Assistants.Chosen chosen) {
        return assistants.choose(signedIn.county(), chosen, actor());
    }

    void switchOff() {
        assistants.switchOff(signedIn.county(), actor());
    }

    private String actor() {
        return signedIn.account().username();
    }
}
