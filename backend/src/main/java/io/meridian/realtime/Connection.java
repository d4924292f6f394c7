package io.meridian.realtime;

import io.github.bucket4j.Bucket;
import io.meridian.identity.Signed;
import io.meridian.identity.SignedSession;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import tools.jackson.databind.json.JsonMapper;

/** One client: whose it is, what it has subscribed to, what waits for it, and how long it has been silent or slow. */
final class Connection {
    private static final Logger log = LoggerFactory.getLogger(Connection.class);

    private final WebSocketSession socket;
    private final SignedSession signed;
    private final JsonMapper json;
    private final LiveLimits limits;
    private final Consumer<Connection> left;
    private final Bucket frames;
    private final Outbox outbox = new Outbox();
    private final Map<String, Grant> grants = new ConcurrentHashMap<>();
    private final AtomicReference<@Nullable Ending> ending = new AtomicReference<>();
    private final StringBuilder unfinished = new StringBuilder();
    private volatile long heard = System.nanoTime();
    private volatile long pinged = heard;
    private volatile long writingSince;

    /** A subscription: until when the right to it stands, and, over all accounts, which ones it covers. */
    record Grant(Topic topic, long until, Set<String> accounts) {}

    Connection(
            WebSocketSession socket,
            SignedSession signed,
            JsonMapper json,
            LiveLimits limits,
            Consumer<Connection> left) {
        this.socket = socket;
        this.signed = signed;
        this.json = json;
        this.limits = limits;
        this.left = left;
        this.frames = Bucket.builder()
                .addLimit(
                        limit -> limit.capacity(limits.burst()).refillGreedy(limits.perSecond(), Duration.ofSeconds(1)))
                .build();
    }

    String id() {
        return socket.getId();
    }

    String person() {
        return signed.signed().person();
    }

    Signed signed() {
        return signed.signed();
    }

    SignedSession session() {
        return signed;
    }

    Outbox outbox() {
        return outbox;
    }

    Map<String, Grant> grants() {
        return grants;
    }

    /** A topic is asked for, perhaps again: no look at the right of before counts any more. */
    synchronized void gathering(String topic, Runnable gather) {
        grants.remove(topic);
        gather.run();
    }

    /** Whether the grant that was looked at still stood, and stands renewed. */
    synchronized boolean renewed(Grant old, Grant renewed) {
        return grants.replace(old.topic().name(), old, renewed);
    }

    /** Whether the very grant that was looked at still stood, not its like of a later subscription; then it is ended. */
    synchronized boolean ended(Grant old) {
        String topic = old.topic().name();
        if (grants.get(topic) != old) {
            return false;
        }
        grants.remove(topic);
        outbox.forget(topic);
        tell(Told.Ended.released(topic));
        return true;
    }

    /** Says what waits, one after the other, until the connection ends. */
    void write() {
        try {
            for (Supplier<Told> next = outbox.next(); next != null; next = outbox.next()) {
                Told told = next.get();
                writingSince = System.nanoTime();
                socket.sendMessage(new TextMessage(json.writeValueAsString(told)));
                writingSince = 0;
            }
        } catch (IOException | IllegalStateException gone) {
            // The container tells when the connection has closed; what it was told last is asked for on resuming.
            log.debug("connection {} is gone", id(), gone);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    void tell(Told told) {
        if (!outbox.answer(told)) {
            end(Ending.TOO_SLOW);
        }
    }

    /** The whole frame once its last part is here; null before that or where it ended the connection. */
    @Nullable
    String heard(String part, boolean last) {
        if (unfinished.length() + part.length() > limits.messageSize()) {
            end(Ending.TOO_LARGE);
            return null;
        }
        unfinished.append(part);
        if (!last) {
            return null;
        }
        String frame = unfinished.toString();
        unfinished.setLength(0);
        heard = System.nanoTime();
        if (!frames.tryConsume(1)) {
            end(Ending.TOO_MANY_MESSAGES);
            return null;
        }
        return frame;
    }

    /** Asks for a sign of life when it is time to, and ends what is silent or does not take what it is told (R17, R18). */
    void watch() {
        long now = System.nanoTime();
        long writing = writingSince;
        if (writing != 0 && now - writing > limits.tooSlow().toNanos()) {
            end(Ending.TOO_SLOW);
        } else if (now - heard > limits.silence().toNanos()) {
            end(Ending.TOO_SLOW);
        } else if (now - pinged > limits.ping().toNanos()) {
            pinged = now;
            tell(Told.Ping.NOW);
        }
    }

    boolean isEnding() {
        return ending.get() != null;
    }

    /** Closes with the first reason given. On a thread of its own: a client that takes nothing takes no farewell either. */
    void end(Ending why) {
        if (ending.compareAndSet(null, why)) {
            left.accept(this);
            Thread.startVirtualThread(() -> {
                try {
                    socket.close(why.status());
                } catch (IOException gone) {
                    log.debug("connection {} closed before it could be told why", id(), gone);
                }
            });
        }
    }

    /** The container says that it is closed. */
    void closed() {
        ending.compareAndSet(null, Ending.GOING_AWAY);
        outbox.close();
    }
}
