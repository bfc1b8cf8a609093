package cn.fadu.shell;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.jsoup.nodes.Element;

/** The page's outline while its scripts load for the first time, so that nobody sees a blank. */
final class FirstSight {

    private static final int CARDS = 6;

    private FirstSight() {}

    /** Only in the frame: what stands before the door has an outline of its own. */
    static void show(IndexHtmlResponse page, Viewers viewers, I18NProvider dictionary) {
        var viewer = viewers.current();
        var outlet = page.getDocument().getElementById("outlet");
        if (viewer.isPresent() && outlet != null) {
            var language = Preferences.languageIn(page.getVaadinRequest(), viewer);
            outlet.appendChild(outline(dictionary.getTranslation("shell.loading", language)));
        }
    }

    private static Element outline(String words) {
        var outline = new Element("div").addClass("fadu-first").attr("role", "status");
        outline.appendElement("div").addClass("fadu-first-bar");
        var body = outline.appendElement("div").addClass("fadu-first-page");
        body.appendElement("p").addClass("fadu-heard").text(words);
        for (var card = 0; card < CARDS; card++) {
            body.appendElement("span").addClass("fadu-skeleton");
        }
        return outline;
    }
}
