package cn.fadu.export.data;

/**
 * Takes the danger out of texts that a spreadsheet would compute: an apostrophe in front makes them
 * words. See OWASP, "CSV injection".
 */
public final class Disarmed {

    private static final String ARMED = "=+-@\t\r\n＝＋－＠";

    private Disarmed() {}

    public static String text(String text) {
        return !text.isEmpty() && ARMED.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
