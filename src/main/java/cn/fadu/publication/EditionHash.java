package cn.fadu.publication;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The signature of an edition's content: the same figures by the same method sign the same. */
final class EditionHash {

    private EditionHash() {}

    /** SHA-256, in hexadecimal, over the framework, every figure, every score and every place. */
    static String of(Result result, Movements movements) {
        var digest = sha256();
        var framework = result.ballot().framework();
        put(digest, result.ballot().year(), framework.code(), framework.version());
        for (var each : result.published()) {
            var figure = each.reading().figure();
            put(
                    digest,
                    each.township(),
                    each.code(),
                    figure.value().toPlainString(),
                    figure.low().toPlainString(),
                    figure.high().toPlainString(),
                    figure.qualifier().code(),
                    each.reading().period(),
                    each.reading().source().sentence(),
                    each.filing());
        }
        for (var member : result.ballot().members()) {
            for (var node : result.nodes()) {
                put(
                        digest,
                        member.id(),
                        member.name(),
                        node,
                        result.score(member, node),
                        result.rank(member.id(), node),
                        movements.of(member, node));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void put(MessageDigest digest, Object... fields) {
        for (var field : fields) {
            digest.update((field + "\t").getBytes(UTF_8));
        }
        digest.update((byte) '\n');
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
