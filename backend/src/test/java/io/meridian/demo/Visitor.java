package io.meridian.demo;

import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody at a browser: signed in by one click, reading pages as the screens do. */
final class Visitor {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final URI server;
    private final String person;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    private Visitor(int port, String symbol) {
        server = URI.create("http://localhost:" + port);
        person = Names.person(symbol);
    }

    static Visitor signedIn(int port, String symbol) {
        Visitor visitor = new Visitor(port, symbol);
        visitor.send("GET", "/api/demo/people", null);
        HttpResponse<String> answer = visitor.send("POST", "/api/demo/session", Map.of("person", visitor.person));
        if (answer.statusCode() != 204) {
            throw new AssertionError(symbol + " could not sign in: " + answer.body());
        }
        return visitor;
    }

    String person() {
        return person;
    }

    /** What we knew then: the end of a day in a zone. */
    static String knew(String date, String zone) {
        String end = end(date, zone);
        return "known=" + end + "&at=" + end;
    }

    /** What was true then, as known now. */
    static String truth(String date, String zone) {
        return "at=" + end(date, zone);
    }

    private static String end(String date, String zone) {
        return LocalDate.parse(date)
                .plusDays(1)
                .atStartOfDay(ZoneId.of(zone))
                .toInstant()
                .minus(1, ChronoUnit.MICROS)
                .toString();
    }

    JsonNode read(String path) {
        HttpResponse<String> answer = send("GET", path, null);
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + " answered " + answer.statusCode() + " " + answer.body());
        }
        JsonNode read = JSON.readTree(answer.body());
        return read.has("view") ? read.get("view") : read;
    }

    int status(String path) {
        return send("GET", path, null).statusCode();
    }

    JsonNode of(String account, String path) {
        return read("/api/accounts/" + Names.account(account) + path);
    }

    JsonNode post(String path, Object body) {
        HttpResponse<String> answer = send("POST", path, body);
        if (answer.statusCode() >= 300) {
            throw new AssertionError(path + " answered " + answer.statusCode() + " " + answer.body());
        }
        return JSON.readTree(answer.body().isEmpty() ? "{}" : answer.body());
    }

    HttpResponse<String> send(String method, String path, @Nullable Object body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve(path.replace(" ", "%20")))
                .method(
                        method,
                        body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .header("Content-Type", "application/json");
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue)
                .findFirst()
                .ifPresent(token -> request.header("X-XSRF-TOKEN", token));
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (Exception broken) {
            throw new AssertionError(broken);
        }
    }

    /** Has an account open on a socket, until it is closed. */
    Watching watches(String account) {
        Watching watching = new Watching(account);
        watching.socket = http.newWebSocketBuilder()
                .header("Origin", server.toString())
                .header(
                        "Cookie",
                        cookies.getCookieStore().getCookies().stream()
                                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                                .collect(Collectors.joining("; ")))
                .buildAsync(URI.create("ws://" + server.getAuthority() + "/api/live"), watching)
                .join();
        return watching;
    }

    /** What was heard on a socket. */
    static final class Watching implements WebSocket.Listener {
        final CompletableFuture<Integer> closed = new CompletableFuture<>();
        final List<JsonNode> heard = new CopyOnWriteArrayList<>();
        private final String account;
        private final StringBuilder frame = new StringBuilder();
        private @Nullable WebSocket socket;

        Watching(String account) {
            this.account = account;
        }

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            frame.append(part);
            if (last) {
                JsonNode told = JSON.readTree(frame.toString());
                frame.setLength(0);
                heard.add(told);
                if (told.path("t").asString().equals("hello")) {
                    say(from, Map.of("t", "subscribe", "account", account));
                } else if (told.path("t").asString().equals("subscribed")) {
                    say(from, Map.of("t", "presence", "account", account, "doing", "viewing"));
                }
            }
            from.request(1);
            return null;
        }

        private static void say(WebSocket to, Object said) {
            to.sendText(JSON.writeValueAsString(said), true);
        }

        @Override
        public @Nullable CompletionStage<?> onClose(WebSocket from, int code, String reason) {
            closed.complete(code);
            return null;
        }

        boolean sees(String person) {
            return heard.reversed().stream()
                    .filter(told -> told.path("t").asString().equals("presence"))
                    .findFirst()
                    .filter(told -> !where(told, "person", person).isEmpty())
                    .isPresent();
        }

        void leaves() {
            if (socket != null) {
                socket.sendClose(WebSocket.NORMAL_CLOSURE, "");
            }
        }
    }

    /** Every object anywhere in an answer that has this field with this text. */
    static List<JsonNode> where(JsonNode in, String field, String text) {
        return StreamSupport.stream(all(in).spliterator(), false)
                .filter(node -> node.isObject() && text.equals(node.path(field).asString("")))
                .toList();
    }

    static JsonNode one(JsonNode in, String field, String text) {
        List<JsonNode> found = where(in, field, text);
        if (found.isEmpty()) {
            throw new AssertionError("no " + field + " \"" + text + "\" in " + in);
        }
        return found.getFirst();
    }

    private static List<JsonNode> all(JsonNode node) {
        List<JsonNode> all = new ArrayList<>();
        all.add(node);
        node.forEach(child -> all.addAll(all(child)));
        return all;
    }
}
