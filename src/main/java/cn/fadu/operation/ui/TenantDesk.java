package cn.fadu.operation.ui;

import cn.fadu.identity.Account;
import cn.fadu.identity.Role;
import cn.fadu.identity.SignedIn;
import cn.fadu.operation.ExportFolder;
import cn.fadu.tenancy.CellState;
import cn.fadu.tenancy.County;
import cn.fadu.tenancy.Lifecycle;
import cn.fadu.tenancy.NewTownship;
import cn.fadu.tenancy.Outcome;
import cn.fadu.tenancy.Provisioning;
import cn.fadu.tenancy.Restoring;
import cn.fadu.tenancy.Tenant;
import cn.fadu.tenancy.Township;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Year;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Orders by the operator who is signed in now; whoever gives an order stays the one who did it,
 * however long it takes.
 */
@Component
class TenantDesk {

    private final SignedIn signedIn;
    private final Lifecycle lifecycle;
    private final Provisioning provisioning;
    private final Restoring restoring;
    private final ExportFolder folder;
    private final Clock clock;

    TenantDesk(
            SignedIn signedIn,
            Lifecycle lifecycle,
            Provisioning provisioning,
            Restoring restoring,
            ExportFolder folder,
            Clock clock) {
        this.signedIn = signedIn;
        this.lifecycle = lifecycle;
        this.provisioning = provisioning;
        this.restoring = restoring;
        this.folder = folder;
        this.clock = clock;
    }

    String actor() {
        return signedIn.account().username();
    }

    /** Asked by every download anew. */
    boolean mayFetch() {
        return signedIn.somebody().map(Account::role).filter(Role.OPERATOR::equals).isPresent();
    }

    int thisYear() {
        return Year.now(clock).getValue();
    }

    ExportFolder folder() {
        return folder;
    }

    List<CellState> cells() {
        return lifecycle.cells();
    }

    Supplier<Outcome<Tenant>> rename(Tenant tenant, String name, int from) {
        var actor = actor();
        return () -> lifecycle.rename(actor, tenant, name, from);
    }

    Supplier<Outcome<Tenant>> access(Tenant tenant, boolean open) {
        var actor = actor();
        return () -> open ? lifecycle.resume(actor, tenant) : lifecycle.suspend(actor, tenant);
    }

    Supplier<Outcome<Path>> export(Tenant tenant, String code) {
        var actor = actor();
        return () -> new Outcome.Done<>(lifecycle.export(actor, tenant, folder.fresh(code)));
    }

    Supplier<Outcome<Path>> drop(Tenant tenant, String code, String typed, int from) {
        var actor = actor();
        return () -> lifecycle.drop(actor, tenant, typed, from, folder.fresh(code));
    }

    Supplier<Outcome<Township>> merge(List<Township> old, NewTownship wanted) {
        var actor = actor();
        return () -> lifecycle.merge(actor, old, wanted);
    }

    Supplier<Outcome<List<Township>>> split(Township old, List<NewTownship> wanted) {
        var actor = actor();
        return () -> lifecycle.split(actor, old, wanted);
    }

    Supplier<Outcome<County>> move(County county, String cell) {
        var actor = actor();
        return () -> lifecycle.move(actor, county, cell, folder.fresh(county.code()));
    }

    Supplier<Outcome<County>> restoreCounty(Path file, String code, String cell) {
        var actor = actor();
        return () -> restoring.county(actor, file, code, cell);
    }

    Supplier<Outcome<Township>> restoreTownship(Path file, County into, String code, int from) {
        var actor = actor();
        return () -> restoring.township(actor, file, into, code, from);
    }

    Supplier<Outcome<List<Township>>> add(County county, List<NewTownship> wanted) {
        var actor = actor();
        return () -> provisioning.addTownships(actor, county, wanted);
    }
}
