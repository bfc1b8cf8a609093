package cn.fadu.notice.ui;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.function.Supplier;

/** A link to a calendar file; nothing comes for somebody who has left meanwhile. */
final class CalendarLink {

    private static final String NAME = "fadu.ics";

    private CalendarLink() {}

    static Anchor of(String words, Supplier<Optional<String>> calendar) {
        var handler = DownloadHandler.fromInputStream(request -> response(calendar.get()));
        var link = new Anchor(handler, words);
        link.getElement().setAttribute("download", NAME);
        return link;
    }

    private static DownloadResponse response(Optional<String> calendar) {
        if (calendar.isEmpty()) {
            return DownloadResponse.error(HttpStatusCode.FORBIDDEN);
        }
        var bytes = calendar.get().getBytes(UTF_8);
        return new DownloadResponse(
                new ByteArrayInputStream(bytes), NAME, "text/calendar;charset=UTF-8", bytes.length);
    }
}
