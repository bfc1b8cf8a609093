package cn.fadu.pack.ui;

import cn.fadu.export.ChartFormat;
import cn.fadu.pack.KeptPack;
import cn.fadu.shell.DataTable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** The county's packs: how far each is, its files, and what can be done with it. */
class PackTable extends Div {

    /** What the page does when somebody asks for it. */
    record Deeds(
            BiFunction<KeptPack, ChartFormat, DownloadHandler> download,
            Consumer<KeptPack> cancel,
            Consumer<KeptPack> again,
            Consumer<KeptPack> remove) {}

    private final Deeds deeds;
    private final Locale locale;

    PackTable(List<KeptPack> packs, Deeds deeds, Locale locale) {
        this.deeds = deeds;
        this.locale = locale;
        add(
                new DataTable<KeptPack>(getTranslation("pack.kept"))
                        .name(getTranslation("pack.what"), this::title)
                        .with(getTranslation("pack.state"), this::state)
                        .with(getTranslation("pack.files"), this::files)
                        .live()
                        .text(getTranslation("pack.order.by"), KeptPack::orderedBy)
                        .date(getTranslation("pack.until"), pack -> day(pack.expiresAt()))
                        .with(getTranslation("pack.deeds"), this::deeds)
                        .live()
                        .rows(packs));
    }

    private String title(KeptPack pack) {
        return getTranslation("pack.title.row", pack.title(), pack.edition());
    }

    private Div state(KeptPack pack) {
        var words =
                pack.reason().isEmpty()
                        ? getTranslation("pack.state." + pack.state().code())
                        : getTranslation("pack.failed." + pack.reason());
        var state = new Div(new Span(words));
        state.addClassName("pack-state");
        if (pack.isOpen()) {
            var bar = new ProgressBar(0, 100, pack.percent());
            bar.getElement()
                    .setAttribute("aria-label", getTranslation("pack.progress.of", pack.title()));
            state.add(bar, new Span(getTranslation("pack.progress", pack.percent())));
        }
        if (!pack.missing().isEmpty()) {
            state.add(new Div(getTranslation("pack.missing", pack.missing())));
        }
        return state;
    }

    private Div files(KeptPack pack) {
        var links = new Div();
        links.addClassName("fadu-row");
        pack.plan().formats().stream()
                .filter(pack.files()::containsKey)
                .forEach(format -> links.add(link(pack, format)));
        return links;
    }

    private Anchor link(KeptPack pack, ChartFormat format) {
        var link = new Anchor(deeds.download().apply(pack, format), format.name());
        link.getElement().setAttribute("download", pack.files().getOrDefault(format, ""));
        link.getElement().setAttribute("aria-label", pack.title() + " " + format.name());
        return link;
    }

    private Div deeds(KeptPack pack) {
        var row = new Div();
        row.addClassName("fadu-row");
        if (pack.isOpen()) {
            row.add(button("pack.cancel", pack, deeds.cancel()));
        } else {
            row.add(button("pack.again", pack, deeds.again()));
            row.add(button("pack.remove", pack, deeds.remove()));
        }
        return row;
    }

    private Button button(String key, KeptPack pack, Consumer<KeptPack> deed) {
        var button = new Button(getTranslation(key), _ -> deed.accept(pack));
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(getTranslation(key + ".of", pack.title()));
        return button;
    }

    private String day(Instant moment) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale)
                .withZone(ZoneId.systemDefault())
                .format(moment);
    }
}
