package cn.fadu.cli.tenant;

import picocli.CommandLine.Command;

/** What happens to counties and townships: from being added to being dropped. */
@Command(
        name = "tenant",
        description = "Adds, changes, keeps and removes counties (6 digits) and townships (9).",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel =
                "list|add|rename|merge|split|suspend|resume|export|restore|drop|move",
        subcommands = {
            ListTenants.class,
            AddTenant.class,
            RenameTenant.class,
            MergeTownships.class,
            SplitTownship.class,
            SuspendTenant.class,
            ResumeTenant.class,
            ExportTenant.class,
            RestoreTenant.class,
            DropTenant.class,
            MoveCountyToCell.class
        })
public final class TenantCommand {}
