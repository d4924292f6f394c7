package io.meridian.realtime;

import io.meridian.identity.SignedSession;
import jakarta.websocket.Session;
import java.time.Duration;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.BinaryMessage;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.adapter.NativeWebSocketSession;
import org.springframework.web.socket.handler.AbstractWebSocketHandler;
import tools.jackson.databind.json.JsonMapper;

/** The socket's end: parts become frames, frames become what was asked. */
@Component
class LiveSocket extends AbstractWebSocketHandler {
    static final String SIGNED = "signed";
    private static final String CONNECTION = "connection";
    private static final Duration GRACE = Duration.ofSeconds(3);

    private final Live live;
    private final LiveLimits limits;
    private final JsonMapper json;

    LiveSocket(Live live, LiveLimits limits, JsonMapper json) {
        this.live = live;
        this.limits = limits;
        this.json = json;
    }

    @Override
    public void afterConnectionEstablished(WebSocketSession socket) {
        SignedSession signed =
                (SignedSession) Objects.requireNonNull(socket.getAttributes().get(SIGNED));
        Connection connection = new Connection(socket, signed, json, limits, live::closed);
        // A client that takes nothing holds its writer no longer than it may.
        socket.getAttributes().put(CONNECTION, connection);
        blockNoLongerThan(socket, limits.tooSlow().plus(GRACE));
        live.opened(connection);
    }

    @Override
    protected void handleTextMessage(WebSocketSession socket, TextMessage message) {
        Connection connection = of(socket);
        if (connection.isEnding()) {
            return;
        }
        String frame = connection.heard(message.getPayload(), message.isLast());
        if (frame == null) {
            return;
        }
        try {
            live.asked(connection, Asked.read(json, frame));
        } catch (Asked.Malformed garbage) {
            connection.end(Ending.MALFORMED);
        }
    }

    @Override
    protected void handleBinaryMessage(WebSocketSession socket, BinaryMessage message) {
        of(socket).end(Ending.MALFORMED);
    }

    @Override
    public void handleTransportError(WebSocketSession socket, Throwable failure) {
        live.closed(of(socket));
    }

    @Override
    public void afterConnectionClosed(WebSocketSession socket, CloseStatus status) {
        live.closed(of(socket));
    }

    @Override
    public boolean supportsPartialMessages() {
        return true;
    }

    private static void blockNoLongerThan(WebSocketSession socket, Duration time) {
        if (socket instanceof NativeWebSocketSession container
                && container.getNativeSession() instanceof Session session) {
            session.getUserProperties().put("org.apache.tomcat.websocket.BLOCKING_SEND_TIMEOUT", time.toMillis());
        }
    }

    private static Connection of(WebSocketSession socket) {
        return (Connection) Objects.requireNonNull(socket.getAttributes().get(CONNECTION));
    }
}
