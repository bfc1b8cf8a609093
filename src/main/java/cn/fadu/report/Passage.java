package cn.fadu.report;

/** One paragraph of the report, and where its words come from. */
public sealed interface Passage {

    String text();

    /** One of the five parts, such as 一、主要举措和成效. */
    record Heading(String text) implements Passage {}

    /** A heading within a part, such as （一）行政执法. */
    record Subheading(String text) implements Passage {}

    /** A form of words that every such report has. */
    record Formula(String text) implements Passage {}

    /** Figures of the filing, with what became of them since the year before. */
    record Figures(String text) implements Passage {}

    /** What the township itself wrote in its filing. */
    record Told(String text) implements Passage {}

    /** What nobody has written yet: told what belongs here, never written for anybody. */
    record Gap(String text) implements Passage {}
}
