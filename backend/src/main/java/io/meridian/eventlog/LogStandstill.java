package io.meridian.eventlog;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether following the log has come to a stop for good, because it holds what this program cannot read. Nothing is tried
 * again: whoever follows stops, and the product says so in one sentence.
 */
public final class LogStandstill {
    private static final Logger logger = LoggerFactory.getLogger(LogStandstill.class);

    private final AtomicReference<@Nullable String> why = new AtomicReference<>();
    private final List<Runnable> followers = new CopyOnWriteArrayList<>();

    /** Why, in one sentence; empty while the log is followed. */
    public Optional<String> why() {
        return Optional.ofNullable(why.get());
    }

    /** Runs once when it comes to a stop, which may have been before. */
    public void onStop(Runnable follower) {
        followers.add(follower);
        if (why.get() != null && followers.remove(follower)) {
            follower.run();
        }
    }

    void stop(RuntimeException unreadable) {
        if (why.compareAndSet(null, unreadable.getMessage())) {
            logger.error("{} The views stand still until then.", unreadable.getMessage());
            for (Runnable follower : followers) {
                if (followers.remove(follower)) {
                    follower.run();
                }
            }
        }
    }
}
