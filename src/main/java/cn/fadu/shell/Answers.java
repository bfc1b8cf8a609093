package cn.fadu.shell;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.ServerRpcHandler;
import com.vaadin.flow.server.communication.UidlRequestHandler;
import java.io.IOException;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Answers clicks as Flow does, each from one moment's data, but keeps the last answer packed: a
 * browser whose answer was lost asks again and gets the same. Packed once, it is kept and sent
 * alike.
 */
final class Answers extends UidlRequestHandler {

    private final ObjectProvider<Moments> moments;

    Answers(ObjectProvider<Moments> moments) {
        this.moments = moments;
    }

    @Override
    protected ServerRpcHandler createRpcHandler() {
        return new Remembering();
    }

    @Override
    public Optional<ResponseWriter> synchronizedHandleRequest(
            VaadinSession session, VaadinRequest request, VaadinResponse response, String body)
            throws IOException {
        var ui = session.getService().findUI(request);
        if (ui != null) {
            ui.getInternals().setLastRequestResponse("");
        }
        var writer = answered(session, request, response, body);
        if (ui == null || ui.getInternals().getLastRequestResponse().isEmpty()) {
            return writer;
        }
        var packed = PackedAnswer.of(ui.getInternals().getLastRequestResponse());
        ui.getInternals().setLastRequestResponse("");
        ComponentUtil.setData(ui, PackedAnswer.class, packed);
        return PackedAnswer.isWelcome(request) ? Optional.of(() -> packed.send(response)) : writer;
    }

    /** Sending is no part of it: a slow browser would keep the moment, and its connection. */
    private Optional<ResponseWriter> answered(
            VaadinSession session, VaadinRequest request, VaadinResponse response, String body)
            throws IOException {
        var keeper = moments.getIfAvailable();
        return keeper == null
                ? super.synchronizedHandleRequest(session, request, response, body)
                : keeper.one(
                        () -> super.synchronizedHandleRequest(session, request, response, body));
    }

    /** Unpacks the last answer for Flow where a browser asks for it again. */
    private static final class Remembering extends ServerRpcHandler {

        @Override
        public void handleRpc(UI ui, String message, VaadinRequest request)
                throws InvalidUIDLSecurityKeyException, MessageIdSyncException {
            try {
                super.handleRpc(ui, message, request);
            } catch (ClientResentPayloadException again) {
                var kept = Optional.ofNullable(ComponentUtil.getData(ui, PackedAnswer.class));
                ui.getInternals()
                        .setLastRequestResponse(
                                kept.orElseThrow(ResynchronizationRequiredException::new).text());
                throw again;
            }
        }
    }
}
