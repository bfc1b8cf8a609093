package cn.fadu.filing;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.fadu.indicator.Reading;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/** Tells whether two sets of readings say the same, whatever order they come in. */
final class ContentHash {

    private ContentHash() {}

    /** SHA-256, in hexadecimal, over one line a reading. */
    static String of(List<Reading> readings) {
        var digest = sha256();
        readings.stream()
                .sorted(Comparator.comparing(Reading::code))
                .map(ContentHash::line)
                .forEach(line -> digest.update(line.getBytes(UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }

    static String of(byte[] content) {
        return HexFormat.of().formatHex(sha256().digest(content));
    }

    private static String line(Reading reading) {
        var figure = reading.figure();
        return String.join(
                        "\t",
                        reading.code().value(),
                        figure.value().stripTrailingZeros().toPlainString(),
                        figure.low().stripTrailingZeros().toPlainString(),
                        figure.high().stripTrailingZeros().toPlainString(),
                        figure.qualifier().code(),
                        reading.period().toString(),
                        reading.source().sentence())
                + "\n";
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
