package cn.fadu.tenancy;

import org.jspecify.annotations.Nullable;

/** A cell cannot be reached now; the counties of the others go on. */
public final class CellUnavailableException extends RuntimeException {

    private final String cell;

    CellUnavailableException(String cell, @Nullable Throwable cause) {
        super("The cell cannot be reached", cause);
        this.cell = cell;
    }

    public String cell() {
        return cell;
    }
}
