package cn.fadu.cli.score;

/** What is wrong with a file, with its name, line and column where there is one. */
public final class FileFault extends Exception {

    private static final long serialVersionUID = 1L;

    private final String message;

    FileFault(String message) {
        super(message);
        this.message = message;
    }

    public String message() {
        return message;
    }
}
