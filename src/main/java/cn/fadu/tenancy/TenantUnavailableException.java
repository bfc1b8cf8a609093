package cn.fadu.tenancy;

import java.sql.SQLException;
import org.jooq.exception.DataAccessException;

/** The tenant is suspended or gone: the runtime login may not take its role. */
public final class TenantUnavailableException extends RuntimeException {

    private static final String NOT_A_MEMBER = "42501";
    private static final String NO_SUCH_ROLE = "22023";

    private TenantUnavailableException(SQLException cause) {
        super("The tenant is not available", cause);
    }

    static RuntimeException orElse(SQLException refusal) {
        return switch (String.valueOf(refusal.getSQLState())) {
            case NOT_A_MEMBER, NO_SUCH_ROLE -> new TenantUnavailableException(refusal);
            default -> new DataAccessException("The role could not be taken", refusal);
        };
    }
}
