package cn.fadu.filing.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;

/** Links to files that are made at the moment somebody opens them, by the right held then. */
final class Downloads {

    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String CSV = "text/csv;charset=UTF-8";

    private Downloads() {}

    static Anchor link(String text, String file, String type, Supplier<byte[]> content) {
        var handler =
                DownloadHandler.fromInputStream(
                        request -> {
                            var bytes = content.get();
                            return new DownloadResponse(
                                    new ByteArrayInputStream(bytes), file, type, bytes.length);
                        });
        var link = new Anchor(handler, text);
        link.getElement().setAttribute("download", file);
        return link;
    }
}
