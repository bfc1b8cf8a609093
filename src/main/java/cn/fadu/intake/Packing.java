package cn.fadu.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipInputStream;

/** Looks into a packed file (docx, odt, ofd) before anything unpacks it. */
final class Packing {

    private static final long MOST_BYTES = 120L << 20;
    private static final int MOST_ENTRIES = 5_000;
    private static final int CHUNK = 1 << 16;

    private Packing() {}

    /** Whether the file would unpack to more than any report holds. */
    static boolean isBomb(byte[] bytes) {
        return isBomb(bytes, MOST_BYTES);
    }

    /** Whether the file would unpack to more bytes than this. */
    static boolean isBomb(byte[] bytes, long most) {
        return isPacked(bytes) && exceeds(bytes, most);
    }

    static boolean isPacked(byte[] bytes) {
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K';
    }

    /** Whether an entry of this name is among the first ones. */
    static boolean contains(byte[] bytes, String name) {
        if (!isPacked(bytes)) {
            return false;
        }
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return true;
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            return false; // as broken as that it is nothing known
        }
        return false;
    }

    private static boolean exceeds(byte[] bytes, long most) {
        var chunk = new byte[CHUNK];
        var total = 0L;
        var entries = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            while (zip.getNextEntry() != null) {
                for (var read = 0; read >= 0 && total <= most; read = zip.read(chunk)) {
                    total += read;
                }
                if (total > most || ++entries > MOST_ENTRIES) {
                    return true;
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            return false; // its reader will say what is wrong with it
        }
        return false;
    }
}
