package cn.fadu.export.ui;

import cn.fadu.export.CountyFonts;
import cn.fadu.export.FontSlot;
import cn.fadu.export.FontUpload;
import cn.fadu.identity.Role;
import cn.fadu.identity.SignedIn;
import cn.fadu.shell.Notice;
import cn.fadu.shell.PageHeader;
import cn.fadu.shell.Tone;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;

/** The fonts of the county's own, for its pictures, PDF and OFD, and those of its townships. */
@Route("county/fonts")
@PageTitle("fonts.title")
@Menu(title = "fonts.title", order = 95, icon = "vaadin:font")
@RolesAllowed("REVIEWER")
class FontsView extends Main implements AfterNavigationObserver {

    private final CountyFonts fonts;
    private final SignedIn signedIn;
    private final Div news = new Div();
    private final Div cards = new Div();

    FontsView(CountyFonts fonts, SignedIn signedIn) {
        this.fonts = fonts;
        this.signedIn = signedIn;
        news.getElement().setAttribute("aria-live", "polite");
        cards.addClassName("fadu-grid");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        news.removeAll();
        add(
                new PageHeader(getTranslation("fonts.title")).lead(getTranslation("fonts.lead")),
                news,
                cards);
        show();
    }

    private void show() {
        var known = fonts.of(signedIn.county());
        cards.removeAll();
        for (var slot : FontSlot.values()) {
            var font = known.stream().filter(each -> each.slot() == slot).findFirst();
            var card =
                    new FontCard(
                            slot,
                            font,
                            file -> keep(slot, file),
                            () -> remove(slot),
                            refusal -> say(Tone.CAUTION, refusal));
            cards.add(card.span(6));
        }
    }

    /** The right is asked again: the page may have been open for hours. */
    private boolean mayChange() {
        return signedIn.somebody().filter(each -> each.role() == Role.REVIEWER).isPresent();
    }

    private void keep(FontSlot slot, FontCard.Received file) {
        if (!mayChange()) {
            return;
        }
        var actor = signedIn.account().username();
        var outcome = fonts.keep(signedIn.county(), slot, file.fileName(), file.content(), actor);
        say(outcome instanceof FontUpload.Stored ? Tone.GOOD : Tone.CAUTION, words(outcome));
        show();
    }

    private void remove(FontSlot slot) {
        if (mayChange() && fonts.remove(signedIn.county(), slot, signedIn.account().username())) {
            var name = getTranslation("fonts.slot." + slot.name().toLowerCase(Locale.ROOT));
            say(Tone.GOOD, getTranslation("fonts.removed", name));
        }
        show();
    }

    private String words(FontUpload outcome) {
        return switch (outcome) {
            case FontUpload.Stored(var family) -> getTranslation("fonts.stored", family);
            case FontUpload.TooLarge(var most) ->
                    getTranslation("fonts.too-large", String.valueOf(most >> 20));
            case FontUpload.Unreadable _ -> getTranslation("fonts.unreadable");
            case FontUpload.PostScriptOutlines _ -> getTranslation("fonts.postscript");
            case FontUpload.EmbeddingForbidden(var family) ->
                    getTranslation("fonts.forbidden", family);
            case FontUpload.WithoutChinese(var family) ->
                    getTranslation("fonts.without-chinese", family);
            case FontUpload.NoRoom _ -> getTranslation("fonts.no-room");
        };
    }

    private void say(Tone tone, String sentence) {
        news.removeAll();
        news.add(new Notice(tone, sentence));
    }
}
