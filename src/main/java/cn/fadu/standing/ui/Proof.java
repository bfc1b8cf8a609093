package cn.fadu.standing.ui;

import cn.fadu.indicator.Source;
import cn.fadu.standing.PublishedReading;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a figure comes from: closed a word, open the sentence, the file, the filing, the approver.
 */
class Proof extends Div {

    /** Open when the reader has come for it. */
    Proof(PublishedReading published, boolean open) {
        var source = published.reading().source();
        var origin = origin(published, source);
        if (source.sentence().isEmpty()) {
            add(new Span(origin));
            addClassName("fadu-faint");
            return;
        }
        var sentence = new Paragraph(source.sentence());
        sentence.addClassName("fadu-source");
        var line = new Paragraph(origin);
        line.addClassName("fadu-faint");
        var details =
                new NativeDetails(getTranslation("county.proof.open"), new Div(sentence, line));
        details.addClassName("county-proof");
        details.setOpen(open);
        add(details);
    }

    private String origin(PublishedReading published, Source source) {
        var parts =
                Stream.of(
                        kind(source),
                        published
                                .filing()
                                .map(
                                        number ->
                                                getTranslation(
                                                        "county.proof.filing",
                                                        String.valueOf(number)))
                                .orElse(""),
                        published.approvedBy().isEmpty()
                                ? ""
                                : getTranslation("county.proof.approved", published.approvedBy()));
        return parts.filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    private String kind(Source source) {
        var words = getTranslation("county.source." + source.kind().code());
        return source.name().isEmpty() ? words : words + " " + source.name();
    }
}
