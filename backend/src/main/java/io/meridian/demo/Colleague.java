package io.meridian.demo;

import io.meridian.demo.World.Person;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One of the demo's people, signed in over HTTP with a session and a socket of their own, like anybody at a browser. */
final class Colleague implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final URI server;
    private final JsonMapper json;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .connectTimeout(PATIENCE)
            .build();
    private @Nullable WebSocket socket;
    private volatile @Nullable String connection;

    private Colleague(URI server, JsonMapper json) {
        this.server = server;
        this.json = json;
    }

    /** Signs in, opens the account and stays in it. */
    static Colleague arrives(Person person, String account, URI server, JsonMapper json) {
        Colleague colleague = new Colleague(server, json);
        colleague.send(colleague.request("/api/demo/people").GET());
        int answer = colleague.post("/api/demo/session", Map.of("person", person.id()), null, null);
        if (answer != 204) {
            colleague.close();
            throw new IllegalStateException(person.name() + " could not sign in: " + answer);
        }
        colleague.watch(account);
        return colleague;
    }

    /** Their own connection, known before they are in the account: the same person may be there a second time, to watch. */
    @Nullable
    String connection() {
        return connection;
    }

    /** Does an act, and says how it was answered. */
    int post(String path, Object body, @Nullable UUID command, @Nullable Long version) {
        HttpRequest.Builder request = request(path).header("Content-Type", "application/json");
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue)
                .findFirst()
                .ifPresent(token -> request.header("X-XSRF-TOKEN", token));
        if (command != null) {
            request.header("Command-Id", command.toString());
        }
        if (version != null) {
            request.header("If-Match", "\"" + version + "\"");
        }
        return send(request.POST(HttpRequest.BodyPublishers.ofString(json.writeValueAsString(body))));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(server.resolve(path)).timeout(PATIENCE);
    }

    private int send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped", stopped);
        }
    }

    private void watch(String account) {
        URI live = URI.create("ws://" + server.getAuthority() + "/api/live");
        socket = http.newWebSocketBuilder()
                .header("Origin", server.toString())
                .header("Cookie", cookieHeader())
                .connectTimeout(PATIENCE)
                .buildAsync(live, new Listening(account))
                .join();
    }

    private String cookieHeader() {
        return cookies.getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    @Override
    public void close() {
        WebSocket open = socket;
        if (open != null) {
            open.sendClose(WebSocket.NORMAL_CLOSURE, "");
        }
        http.shutdownNow();
    }

    /** Subscribes to the account, says that they are there, and answers pings. */
    private final class Listening implements WebSocket.Listener {
        private final String account;
        private final StringBuilder frame = new StringBuilder();

        Listening(String account) {
            this.account = account;
        }

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            frame.append(part);
            if (last) {
                JsonNode told = json.readTree(frame.toString());
                frame.setLength(0);
                heard(from, told);
            }
            from.request(1);
            return null;
        }

        private void heard(WebSocket from, JsonNode told) {
            switch (told.path("t").asString()) {
                case "hello" -> {
                    connection = told.path("connection").asString();
                    say(from, Map.of("t", "subscribe", "account", account));
                }
                case "subscribed" -> say(from, Map.of("t", "presence", "account", account, "doing", "viewing"));
                case "ping" -> say(from, Map.of("t", "pong"));
                default -> {}
            }
        }

        private void say(WebSocket to, Object frame) {
            to.sendText(json.writeValueAsString(frame), true);
        }
    }
}
