package cn.fadu.cli.score;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads a file of UTF-8 text, with or without a byte order mark. */
final class TextFile {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private TextFile() {}

    static String read(Path file) throws FileFault {
        try {
            var text = Files.readString(file, StandardCharsets.UTF_8);
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (NoSuchFileException missing) {
            throw new FileFault("%s: there is no such file".formatted(file));
        } catch (CharacterCodingException foreign) {
            throw new FileFault("%s: not UTF-8 text".formatted(file));
        } catch (IOException unreadable) {
            throw new FileFault("%s: cannot be read".formatted(file));
        }
    }
}
