package cn.fadu.tenancy;

import java.util.List;

/**
 * Work on tenants of one county that may take several transactions on several databases. The record
 * is its plan: everything that is needed to go on after a crash.
 */
sealed interface Undertaking
        permits AddCounty,
                AddTenants,
                AddTownship,
                ChangeBoundary,
                DropTenants,
                MoveCounty,
                Rename,
                Restore,
                SetAccess {

    /** One undertaking at a time is under way in a county. */
    County county();

    /** What it is done to, in a word that people know: a code. */
    String subject();

    /** The first is in the home cell. */
    List<Step> steps();

    /** What takes back the steps done so far, when one of them failed for good. */
    List<Step> undoing();
}
