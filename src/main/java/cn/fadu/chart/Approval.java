package cn.fadu.chart;

/** How far the figures of a chart have come on their way to publication. */
public enum Approval {
    DRAFT(Word.DRAFT),
    FILED(Word.FILED),
    APPROVED(Word.APPROVED),
    PUBLISHED(Word.PUBLISHED);

    private final Word word;

    Approval(Word word) {
        this.word = word;
    }

    Word word() {
        return word;
    }
}
