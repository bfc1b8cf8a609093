package cn.fadu.tenancy;

import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Tells a server that went away from one that refused a statement. */
final class Outage {

    /** The connection broke, or never came about. */
    private static final String OF_CONNECTION = "08";

    /** The server goes down, went down, or is not up yet. */
    private static final Set<String> OF_SERVER = Set.of("57P01", "57P02", "57P03");

    private static final int DEEPEST = 10;

    private Outage() {}

    static boolean isBehind(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(DEEPEST)
                .filter(SQLException.class::isInstance)
                .map(each -> String.valueOf(((SQLException) each).getSQLState()))
                .anyMatch(code -> code.startsWith(OF_CONNECTION) || OF_SERVER.contains(code));
    }
}
