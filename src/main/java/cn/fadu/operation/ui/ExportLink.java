package cn.fadu.operation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;

/** An export to be fetched, with what it is recognised by. */
class ExportLink extends Div {

    /**
     * @param allowed whether whoever asks may have it, at the moment it is asked for
     */
    ExportLink(Path file, String checksum, BooleanSupplier allowed) {
        addClassName("fadu-stack");
        var name = file.getFileName().toString();
        var handler =
                DownloadHandler.fromInputStream(
                        _ -> allowed.getAsBoolean() ? sent(file, name) : refused());
        var link = new Anchor(handler, getTranslation("operation.export.fetch", name));
        link.getElement().setAttribute("download", name);
        var print = new Span("SHA-256 " + checksum);
        print.addClassName("fadu-checksum");
        add(link, print);
    }

    private static DownloadResponse sent(Path file, String name) throws IOException {
        return Files.exists(file)
                ? new DownloadResponse(
                        Files.newInputStream(file), name, "application/zip", Files.size(file))
                : DownloadResponse.error(HttpStatusCode.NOT_FOUND);
    }

    private static DownloadResponse refused() {
        return DownloadResponse.error(HttpStatusCode.FORBIDDEN);
    }
}
