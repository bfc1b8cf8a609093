package cn.fadu.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/** Bytes of a text file as text: UTF-8 or UTF-16 by its mark, else UTF-8 if it is, else GB18030. */
final class PlainText {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int FEW = 20;
    private static final int ALWAYS = 40;

    private PlainText() {}

    /** Empty when the bytes are no text in any of these encodings. */
    static Optional<String> decode(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return strictly(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return strictly(bytes, 2, StandardCharsets.UTF_16BE);
        }
        var from = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        return Stream.of(StandardCharsets.UTF_8, GB18030)
                .flatMap(charset -> strictly(bytes, from, charset).stream())
                .filter(PlainText::isText)
                .findFirst();
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (var i = 0; i < mark.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> strictly(byte[] bytes, int from, Charset charset) {
        var decoder =
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        try {
            var body = ByteBuffer.wrap(bytes, from, bytes.length - from);
            return Optional.of(decoder.decode(body).toString());
        } catch (CharacterCodingException otherCharset) {
            return Optional.empty();
        }
    }

    /** A few stray control characters are forgiven; a program or an archive is full of them. */
    private static boolean isText(String text) {
        var controls =
                text.chars()
                        .filter(c -> Character.isISOControl(c) && !Character.isWhitespace(c))
                        .count();
        return controls * FEW <= text.length() + ALWAYS;
    }
}
