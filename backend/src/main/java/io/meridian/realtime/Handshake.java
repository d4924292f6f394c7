package io.meridian.realtime;

import io.meridian.identity.SignedSession;
import io.meridian.identity.SignedSessions;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.server.HandshakeInterceptor;

/** Lets in a page of this server's own, with the session of somebody who is signed in (R1, R2). */
class Handshake implements HandshakeInterceptor {
    private final SignedSessions sessions;
    private final Cuts cuts;

    Handshake(SignedSessions sessions, Cuts cuts) {
        this.sessions = sessions;
        this.cuts = cuts;
    }

    @Override
    public boolean beforeHandshake(
            ServerHttpRequest request,
            ServerHttpResponse response,
            WebSocketHandler handler,
            Map<String, Object> attributes) {
        Optional<SignedSession> signed = sessions.current();
        if (!isOwnOrigin(request) || signed.isEmpty()) {
            response.setStatusCode(HttpStatus.FORBIDDEN);
            return false;
        }
        if (cuts.isCut(signed.get().session())) {
            response.setStatusCode(HttpStatus.SERVICE_UNAVAILABLE);
            return false;
        }
        attributes.put(LiveSocket.SIGNED, signed.get());
        return true;
    }

    /** Browsers always say where a page comes from; who does not say it is not one. */
    private static boolean isOwnOrigin(ServerHttpRequest request) {
        String origin = request.getHeaders().getOrigin();
        if (origin == null) {
            return false;
        }
        try {
            URI from = URI.create(origin);
            URI own = request.getURI();
            return own.getHost().equalsIgnoreCase(from.getHost())
                    && port(own) == port(from)
                    && isSecure(own) == isSecure(from);
        } catch (IllegalArgumentException garbage) {
            return false;
        }
    }

    private static boolean isSecure(URI address) {
        return "https".equals(address.getScheme()) || "wss".equals(address.getScheme());
    }

    private static int port(URI address) {
        if (address.getPort() >= 0) {
            return address.getPort();
        }
        return isSecure(address) ? 443 : 80;
    }

    @Override
    public void afterHandshake(
            ServerHttpRequest request,
            ServerHttpResponse response,
            WebSocketHandler handler,
            @Nullable Exception failure) {}
}
