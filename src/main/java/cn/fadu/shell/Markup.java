package cn.fadu.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.dom.ElementUtil;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;

/** What is only seen or followed, as HTML that the server need not keep; all words are escaped. */
final class Markup {

    private Markup() {}

    /**
     * @throws IllegalStateException if something in it would answer nobody once it is markup
     */
    static String of(Element element) {
        refuseWhatAnswers(element);
        var document = new Document("");
        document.outputSettings().prettyPrint(false);
        return document.appendChild(ElementUtil.toJsoup(document, element)).outerHtml();
    }

    static String of(String words) {
        return Entities.escape(words);
    }

    private static void refuseWhatAnswers(Element element) {
        if (element.getComponent().filter(Markup::answers).isPresent()
                || isOfItsOwnKind(element)
                || isFile(element)) {
            throw new IllegalStateException(
                    element.getTag() + " answers: its column has to be live");
        }
        element.getChildren().forEach(Markup::refuseWhatAnswers);
    }

    private static boolean answers(Component component) {
        return component instanceof NativeButton
                || component instanceof NativeDetails
                || component instanceof HasValue;
    }

    /** A progress bar, a menu: its state is not in its markup. */
    private static boolean isOfItsOwnKind(Element element) {
        return !element.isTextNode() && element.getTag().contains("-");
    }

    /** Its address is known to the server only while the link is. */
    private static boolean isFile(Element element) {
        return element.hasAttribute("href")
                && element.getAttribute("href").startsWith("VAADIN/dynamic/");
    }
}
