package cn.fadu.audit;

/** The beginning of a text of which a row keeps only so much. */
public final class Excerpt {

    private Excerpt() {}

    /**
     * The text itself where it is short enough, else its beginning and an ellipsis; no letter is
     * cut in two.
     *
     * @param longest in UTF-16 units, as {@link String#length()} counts them
     */
    public static String of(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        var end = longest - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end)
                + "…";
    }
}
