package cn.fadu.filing;

/** Somebody filed for a year while its history was being imported; nothing was kept. */
public final class OvertakenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OvertakenException() {
        super("A year of the sheet was filed meanwhile");
    }
}
