package cn.fadu.shell;

import java.security.SecureRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives a failure a short number that the reader can quote and the log explains. */
final class Incidents {

    private static final Logger LOG = LoggerFactory.getLogger(Incidents.class);
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Incidents() {}

    static String record(Throwable failure) {
        var number =
                RANDOM.ints(6, 0, LETTERS.length())
                        .collect(StringBuilder::new, Incidents::append, StringBuilder::append)
                        .toString();
        LOG.error("Incident {}", number, failure);
        return number;
    }

    private static void append(StringBuilder number, int letter) {
        number.append(LETTERS.charAt(letter));
    }
}
