package cn.fadu.filing.ui;

import cn.fadu.filing.Evidence;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.function.Supplier;

/** Hands a proof out as a download, never as a page; who may have it is asked at that moment. */
class FileLink extends Anchor {

    private static final String TYPE = "application/octet-stream";

    FileLink(Evidence evidence, Supplier<Optional<Evidence.Content>> read) {
        super(handler(read), evidence.fileName());
        addClassName("fadu-file");
        addComponentAsFirst(VaadinIcon.PAPERCLIP.create());
        getElement().setAttribute("download", evidence.fileName());
        setTitle(getTranslation("filing.evidence.size", kilobytes(evidence.size())));
    }

    private static DownloadHandler handler(Supplier<Optional<Evidence.Content>> read) {
        return DownloadHandler.fromInputStream(
                _ ->
                        read.get()
                                .map(
                                        content ->
                                                new DownloadResponse(
                                                        new ByteArrayInputStream(content.bytes()),
                                                        content.fileName(),
                                                        TYPE,
                                                        content.bytes().length))
                                .orElseGet(() -> DownloadResponse.error(HttpStatusCode.FORBIDDEN)));
    }

    private static String kilobytes(long size) {
        return String.valueOf(Math.max(1, size >> 10));
    }
}
