package cn.fadu.shell;

import com.vaadin.flow.component.html.Anchor;

/** The tab key's first stop: over the menu, straight to the page. */
class SkipLink extends Anchor {

    SkipLink() {
        super("", "");
        setText(getTranslation("shell.skip"));
        addClassName("fadu-skip");
        getElement().setAttribute("router-ignore", true);
        getElement().setAttribute("href", "#content");
        getElement()
                .executeJs(
                        "this.addEventListener('click', e => { e.preventDefault();"
                                + " document.getElementById('content')?.focus(); })");
    }
}
