package cn.fadu.cli.score;

import java.nio.file.Path;

/** A place in a file, line and column counting from 1, written as compilers write it. */
record Place(Path file, int line, int column) {

    FileFault fault(String why) {
        return new FileFault("%s: %s".formatted(this, why));
    }

    @Override
    public String toString() {
        return "%s:%d:%d".formatted(file, line, column);
    }
}
