package cn.fadu.export.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** A file that is made when somebody who may have it opens its link, and for nobody else. */
public record Download(
        BooleanSupplier allowed, String name, String type, Supplier<byte[]> content) {

    public Anchor link(String words) {
        var link = new Anchor(handler(), words);
        link.getElement().setAttribute("download", name);
        return link;
    }

    private DownloadHandler handler() {
        return DownloadHandler.fromInputStream(
                _ -> {
                    if (!allowed.getAsBoolean()) {
                        return DownloadResponse.error(HttpStatusCode.FORBIDDEN);
                    }
                    var bytes = content.get();
                    return new DownloadResponse(
                            new ByteArrayInputStream(bytes), name, type, bytes.length);
                });
    }
}
