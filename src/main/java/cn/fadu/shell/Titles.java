package cn.fadu.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a page is called, on the page, in the menu and in the browser's tab. */
final class Titles {

    private Titles() {}

    /** A page's own words, else the dictionary's for the key in its PageTitle or Menu. */
    static String of(Component page) {
        return page instanceof HasDynamicTitle spoken
                ? spoken.getPageTitle()
                : key(page.getClass()).map(page::getTranslation).orElse("");
    }

    /** 排名 · 清源县 · 法度. */
    static String inTab(String page, Optional<Viewer> viewer, String product) {
        return Stream.of(page, viewer.map(Viewer::place).orElse(""), product)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private static Optional<String> key(Class<?> page) {
        return Optional.ofNullable(page.getAnnotation(PageTitle.class))
                .map(PageTitle::value)
                .or(() -> Optional.ofNullable(page.getAnnotation(Menu.class)).map(Menu::title));
    }
}
