package io.meridian.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody at a browser: keeps cookies, sends the CSRF token as the page would, speaks JSON. */
public final class Visitor {
    private static final JsonMapper JSON = new JsonMapper();

    private final URI server;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final Map<String, String> headers = new LinkedHashMap<>();

    public Visitor(URI server) {
        this.server = server;
    }

    public Visitor(int port) {
        this(URI.create("http://localhost:" + port));
    }

    /** The answer to one request. */
    public record Answer(int status, Map<String, String> headers, String text) {
        public JsonNode json() {
            return JSON.readTree(text);
        }

        /** Where what the act made is, whose status must be 200. */
        public String made() {
            String location = headers.get("location");
            if (status != 200 || location == null) {
                throw new AssertionError(status + " " + text);
            }
            return location;
        }

        public String code() {
            return json().path("code").asString("");
        }
    }

    /** Sends this header with every request from now on. */
    public Visitor with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    public Answer get(String path) {
        return send("GET", path, null, Map.of());
    }

    public Answer post(String path, Object body) {
        return send("POST", path, body, Map.of());
    }

    public Answer put(String path, Object body) {
        return send("PUT", path, body, Map.of());
    }

    public Answer delete(String path) {
        return send("DELETE", path, null, Map.of());
    }

    /** A command under a fresh id. */
    public Answer act(String path, Object body) {
        return send("POST", path, body, Map.of("Command-Id", UUID.randomUUID().toString()));
    }

    /** A command under a fresh id, decided on a version. */
    public Answer act(String path, Object body, long version) {
        return send(
                "POST",
                path,
                body,
                Map.of("Command-Id", UUID.randomUUID().toString(), "If-Match", "\"" + version + "\""));
    }

    public Answer signIn(String name, String password) {
        get("/api/me");
        return post("/api/session", Map.of("name", name, "password", password));
    }

    /** The Cookie header as the browser would send it, for a handshake. */
    public String cookieHeader() {
        return cookies.getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    public @Nullable String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse(null);
    }

    public void forgetCookies() {
        cookies.getCookieStore().removeAll();
    }

    public URI server() {
        return server;
    }

    public Answer send(String method, String path, @Nullable Object body, Map<String, String> more) {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve(path))
                .timeout(Duration.ofSeconds(20))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(text(body)));
        if (body != null) {
            request.setHeader("Content-Type", "application/json");
        }
        String csrf = cookie("XSRF-TOKEN");
        if (csrf != null) {
            request.setHeader("X-XSRF-TOKEN", csrf);
        }
        headers.forEach(request::setHeader);
        more.forEach(request::setHeader);
        try {
            HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
            return new Answer(
                    answer.statusCode(),
                    answer.headers().map().entrySet().stream()
                            .collect(Collectors.toMap(
                                    entry -> entry.getKey().toLowerCase(java.util.Locale.ROOT),
                                    entry -> String.join(", ", entry.getValue()))),
                    answer.body());
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String text(Object body) {
        return body instanceof String text ? text : JSON.writeValueAsString(body);
    }
}
