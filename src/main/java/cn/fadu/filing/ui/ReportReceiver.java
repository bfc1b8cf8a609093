package cn.fadu.filing.ui;

import cn.fadu.intake.ReportReader;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.util.function.Consumer;

/** Takes a file's bytes off the wire: never more than one beyond the limit, whatever is sent. */
class ReportReceiver implements UploadHandler {

    /** A file as somebody chose it. */
    record Received(String fileName, String mediaType, byte[] content) {}

    private final transient Consumer<Received> received;

    ReportReceiver(Consumer<Received> received) {
        this.received = received;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        try (var stream = event.getInputStream()) {
            var content = stream.readNBytes((int) ReportReader.LARGEST_FILE + 1);
            var file = new Received(event.getFileName(), type(event), content);
            event.getUI().access(() -> received.accept(file));
        }
    }

    private static String type(UploadEvent event) {
        var type = event.getContentType();
        return type == null || type.isBlank() ? "application/octet-stream" : type;
    }
}
