package cn.fadu.cli;

import cn.fadu.tenancy.CellUnavailableException;
import org.springframework.core.NestedExceptionUtils;

/** What lies at the bottom of a failure: the sentence that tells an administrator what to mend. */
final class DeepestCause {

    private DeepestCause() {}

    static Throwable of(Throwable failure) {
        var deepest = NestedExceptionUtils.getMostSpecificCause(failure);
        return deepest instanceof CellUnavailableException away
                ? away.why().map(NestedExceptionUtils::getMostSpecificCause).orElse(deepest)
                : deepest;
    }
}
