package io.meridian.realtime;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A page's end of the live connection: answers pings, keeps what it was told. */
final class Client implements WebSocket.Listener, AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration SOON = Duration.ofSeconds(15);

    private final LinkedBlockingQueue<JsonNode> told = new LinkedBlockingQueue<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final StringBuilder part = new StringBuilder();
    private volatile boolean answersPings = true;
    private @Nullable WebSocket socket;

    static Client open(URI address, @Nullable String origin, String cookies) {
        Client client = new Client();
        WebSocket.Builder builder =
                HttpClient.newHttpClient().newWebSocketBuilder().connectTimeout(SOON);
        if (origin != null) {
            builder.header("Origin", origin);
        }
        if (!cookies.isEmpty()) {
            builder.header("Cookie", cookies);
        }
        client.socket = builder.buildAsync(address, client).join();
        return client;
    }

    /** The status with which a handshake is refused; 101 if it is not. */
    static int handshake(URI address, @Nullable String origin, String cookies) {
        try (Client client = open(address, origin, cookies)) {
            return 101;
        } catch (CompletionException refused) {
            if (refused.getCause() instanceof WebSocketHandshakeException handshake) {
                return handshake.getResponse().statusCode();
            }
            throw refused;
        }
    }

    Client deaf() {
        answersPings = false;
        return this;
    }

    Client subscribe(String topic, @Nullable String position) {
        String at = position == null ? "null" : "\"" + position + "\"";
        return say("{\"t\":\"subscribe\",\"account\":\"%s\",\"position\":%s}".formatted(topic, at));
    }

    /** Subscribes and waits for the answer. */
    JsonNode subscribed(String topic, @Nullable String position) {
        subscribe(topic, position);
        return await(frame -> is(frame, "subscribed", topic));
    }

    Client present(String account, String doing, @Nullable String item) {
        return say(JSON.writeValueAsString(
                item == null
                        ? Map.of("t", "presence", "account", account, "doing", doing)
                        : Map.of("t", "presence", "account", account, "doing", doing, "item", item)));
    }

    Client say(String frame) {
        socket().sendText(frame, true).join();
        return this;
    }

    Client sayPart(String part, boolean last) {
        socket().sendText(part, last).join();
        return this;
    }

    Client sayBytes(byte[] bytes) {
        socket().sendBinary(ByteBuffer.wrap(bytes), true).join();
        return this;
    }

    WebSocket socket() {
        return java.util.Objects.requireNonNull(socket);
    }

    JsonNode await(String kind) {
        return await(frame -> frame.path("t").asString("").equals(kind));
    }

    /** The next frame that fits; those before it are dropped. */
    JsonNode await(Predicate<JsonNode> fits) {
        long until = System.nanoTime() + SOON.toNanos();
        try {
            while (true) {
                JsonNode next = told.poll(until - System.nanoTime(), TimeUnit.NANOSECONDS);
                if (next == null) {
                    throw new AssertionError(
                            "was not told in time" + (closed.isDone() ? ", closed " + closed.join() : ""));
                }
                if (fits.test(next)) {
                    return next;
                }
            }
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** The next frame that fits within this time, or null. */
    @Nullable
    JsonNode within(Duration time, Predicate<JsonNode> fits) throws InterruptedException {
        long until = System.nanoTime() + time.toNanos();
        for (JsonNode next = poll(until); next != null; next = poll(until)) {
            if (fits.test(next)) {
                return next;
            }
        }
        return null;
    }

    /** The next frame that fits, which must come within this time. */
    JsonNode toldWithin(Duration time, Predicate<JsonNode> fits) throws InterruptedException {
        JsonNode frame = within(time, fits);
        if (frame == null) {
            throw new AssertionError("was not told within " + time);
        }
        return frame;
    }

    private @Nullable JsonNode poll(long until) throws InterruptedException {
        return told.poll(Math.max(0, until - System.nanoTime()), TimeUnit.NANOSECONDS);
    }

    int awaitClose() {
        return awaitClose(SOON);
    }

    int awaitClose(Duration atMost) {
        try {
            return closed.get(atMost.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            throw new AssertionError(
                    "was not closed within %s: input closed %s, output closed %s, untaken %s"
                            .formatted(atMost, socket().isInputClosed(), socket().isOutputClosed(), told),
                    late);
        } catch (ExecutionException | InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    boolean isOpen() {
        return !closed.isDone();
    }

    static boolean is(JsonNode frame, String kind, String topic) {
        return frame.path("t").asString("").equals(kind)
                && frame.path("account").asString("").equals(topic);
    }

    @Override
    public void onOpen(WebSocket socket) {
        socket.request(1);
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
        part.append(data);
        if (last) {
            JsonNode frame = JSON.readTree(part.toString());
            part.setLength(0);
            if (frame.path("t").asString("").equals("ping") && answersPings) {
                socket.sendText("{\"t\":\"pong\"}", true);
            }
            told.add(frame);
        }
        socket.request(1);
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
        closed.complete(code);
        return null;
    }

    @Override
    public void onError(WebSocket socket, Throwable failure) {
        closed.complete(1006);
    }

    @Override
    public void close() {
        if (socket != null) {
            socket.abort();
        }
    }
}
