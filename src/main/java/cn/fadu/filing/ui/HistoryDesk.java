package cn.fadu.filing.ui;

import cn.fadu.filing.HistoryImport;
import cn.fadu.filing.HistoryPlan;
import cn.fadu.filing.OvertakenException;
import cn.fadu.identity.SignedIn;
import cn.fadu.tenancy.TenantUnavailableException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** The county's past years by whoever is signed in at that moment. */
@Component
class HistoryDesk {

    private static final int YEARS_BACK = 10;

    private final SignedIn signedIn;
    private final HistoryImport history;
    private final Clock clock;

    HistoryDesk(SignedIn signedIn, HistoryImport history, Clock clock) {
        this.signedIn = signedIn;
        this.history = history;
        this.clock = clock;
    }

    byte[] xlsx() {
        return history.template(signedIn.county(), years());
    }

    byte[] csv() {
        return history.csvTemplate(signedIn.county(), years());
    }

    private List<Integer> years() {
        int last = LocalDate.now(clock).getYear() - 1;
        return IntStream.rangeClosed(last - YEARS_BACK + 1, last).boxed().toList();
    }

    HistoryPlan plan(ReportReceiver.Received file) {
        return history.plan(signedIn.county(), file.fileName(), file.content());
    }

    /** Runs aside; whoever is signed in now stays the one who did it. */
    void carryOut(HistoryPlan.Ready plan, HistoryImport.Progress progress, Consumer<Boolean> end) {
        var county = signedIn.county();
        var actor = signedIn.account().username();
        Thread.ofVirtual()
                .name("history-import")
                .start(
                        () -> {
                            try {
                                history.carryOut(county, plan, actor, progress);
                                end.accept(true);
                            } catch (OvertakenException | TenantUnavailableException notNow) {
                                end.accept(false);
                            }
                        });
    }
}
