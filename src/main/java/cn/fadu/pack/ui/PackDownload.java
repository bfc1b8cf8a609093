package cn.fadu.pack.ui;

import cn.fadu.export.ChartFormat;
import cn.fadu.identity.SignedIn;
import cn.fadu.pack.Packs;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;

/** A file of a pack, for whoever may have it when the link is opened. */
record PackDownload(SignedIn signedIn, Packs packs, int id, ChartFormat format) {

    DownloadHandler handler() {
        return DownloadHandler.fromInputStream(_ -> response());
    }

    private DownloadResponse response() {
        return signedIn.somebody()
                .flatMap(
                        account ->
                                account.county()
                                        .flatMap(own -> packs.file(account, own, id, format)))
                .map(
                        file ->
                                new DownloadResponse(
                                        new ByteArrayInputStream(file.content()),
                                        file.name(),
                                        format.type(),
                                        file.content().length))
                .orElseGet(() -> DownloadResponse.error(HttpStatusCode.FORBIDDEN));
    }
}
