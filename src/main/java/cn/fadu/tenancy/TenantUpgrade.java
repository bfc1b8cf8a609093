package cn.fadu.tenancy;

/**
 * One tenant's way to the template's version: what the owner's transaction begins and ends with.
 */
final class TenantUpgrade {

    private TenantUpgrade() {}

    /**
     * False when somebody else has taken the tenant, or nothing is due. The commit travels along,
     * so nothing may follow; it need not wait for the disk: a crash undoes a tenant's tables and
     * its ledger line together.
     */
    static boolean done(Owner.Work work, Template template, SchemaName schema, Wave.Plan plan) {
        var patience =
                new Script()
                        .add("set local lock_timeout = %d".formatted(plan.lockMillis()))
                        .add("set local synchronous_commit = off");
        var line = Ledger.take(patience, work, template, schema);
        line.ifPresent(taken -> due(template, taken).finish(work));
        return line.isPresent();
    }

    /** Unchanged grants are given again only where a file makes something to be granted. */
    private static Script due(Template template, Ledger.Line taken) {
        var files = template.between(taken.version(), template.version());
        var script = new Script().carry(taken.schema(), files);
        var granted =
                taken.grants().equals(template.grantsChecksum())
                        && files.stream().noneMatch(Migration::creates);
        return granted
                ? script.settle(template, taken.schema())
                : script.grant(template, taken.schema(), taken.county());
    }
}
