package planted.standing;

import java.sql.DriverManager;
import java.sql.SQLException;

/** Speaks JDBC past the one door. */
final class OwnConnection {

    boolean works(String url) throws SQLException {
        return DriverManager.getConnection(url).isValid(1);
    }
}
