package io.meridian.testing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
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
    private static final String BOUNDARY = "----meridian-" + UUID.randomUUID();
    private static final String FORM = "multipart/form-data; boundary=" + BOUNDARY;

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

    /** One part of a form: a file where it has a file name. */
    public record Part(String name, @Nullable String fileName, byte[] content) {
        public static Part file(String name, String fileName, byte[] content) {
            return new Part(name, fileName, content);
        }

        public static Part text(String name, String text) {
            return new Part(name, null, text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** A form with a file, as a browser sends it. */
    public Answer upload(String path, Part... parts) {
        byte[] body = form(parts);
        return send("POST", path, BodyPublishers.ofByteArray(body), FORM, Map.of());
    }

    /** The same without saying how long it is. */
    public Answer uploadOfUnknownLength(String path, Part... parts) {
        byte[] body = form(parts);
        return send("POST", path, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)), FORM, Map.of());
    }

    private static byte[] form(Part... parts) {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        for (Part part : parts) {
            String file = part.fileName() == null ? "" : "; filename=\"" + part.fileName() + "\"";
            form.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + part.name() + "\"" + file
                            + "\r\n" + (part.fileName() == null ? "" : "Content-Type: text/csv\r\n") + "\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            form.writeBytes(part.content());
            form.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        }
        form.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return form.toByteArray();
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
        return send(
                method,
                path,
                body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(text(body)),
                body == null ? null : "application/json",
                more);
    }

    private Answer send(
            String method, String path, BodyPublisher body, @Nullable String contentType, Map<String, String> more) {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve(path))
                .timeout(Duration.ofSeconds(20))
                .method(method, body);
        if (contentType != null) {
            request.setHeader("Content-Type", contentType);
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
