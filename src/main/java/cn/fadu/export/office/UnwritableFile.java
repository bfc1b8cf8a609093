package cn.fadu.export.office;

import java.io.IOException;
import java.io.UncheckedIOException;

/** An office file could not be put together in memory: nothing of it is kept. */
final class UnwritableFile extends UncheckedIOException {

    private static final long serialVersionUID = 1L;

    UnwritableFile(Exception cause) {
        super(cause instanceof IOException io ? io : new IOException(cause));
    }
}
