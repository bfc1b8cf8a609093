package cn.fadu.intake;

/** Where the sentences and clauses of a normalised text begin and end. */
final class Sentences {

    private static final String ENDS = "。！？\n";
    private static final int LONGEST = 400;

    private final String text;

    Sentences(String text) {
        this.text = text;
    }

    int start(int at) {
        var start = at;
        while (start > 0 && at - start < LONGEST && ENDS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    int end(int at) {
        var end = at;
        while (end < text.length() && end - at < LONGEST && ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /** The sentence up to the place. */
    String before(int at) {
        return text.substring(start(at), at);
    }

    /** The first words of the paragraph that the place is in. */
    String opening(int at, int length) {
        var start = text.lastIndexOf('\n', at - 1) + 1;
        return text.substring(start, Math.min(at, start + length));
    }

    /** The last clause of these words. */
    static String clause(String words) {
        return words.substring(Math.max(words.lastIndexOf('，'), words.lastIndexOf('；')) + 1);
    }
}
