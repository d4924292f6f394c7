package io.meridian.eventlog;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;

/** The log from a position on, read in batches; used by one reader. */
final class LogStream implements TrackingEventStream {
    private static final int BATCH = 500;

    private final LogStorageEngine engine;
    private final Deque<TrackedEventMessage<?>> fetched = new ArrayDeque<>();
    private final Object arrived = new Object();
    private final AutoCloseable listening;
    private volatile Runnable callback = () -> {};
    private volatile boolean closed;
    private long position;

    LogStream(LogStorageEngine engine, long position) {
        this.engine = engine;
        this.position = position;
        this.listening = engine.log().onAppend(this::appended);
    }

    private void appended() {
        synchronized (arrived) {
            arrived.notifyAll();
        }
        callback.run();
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        return fetch() ? Optional.of(fetched.getFirst()) : Optional.empty();
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        long until = System.nanoTime() + unit.toNanos(timeout);
        while (!fetch()) {
            long left = until - System.nanoTime();
            if (left <= 0 || closed) {
                return false;
            }
            synchronized (arrived) {
                if (!closed && (engine.log().head() <= position || stands())) {
                    TimeUnit.NANOSECONDS.timedWait(arrived, left);
                }
            }
        }
        return true;
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        while (!hasNextAvailable(1, TimeUnit.HOURS)) {
            if (closed) {
                throw new IllegalStateException("the stream is closed");
            }
        }
        return fetched.removeFirst();
    }

    private boolean fetch() {
        if (fetched.isEmpty() && !closed && !stands() && engine.log().head() > position) {
            try {
                fetched.addAll(engine.tracked(position, BATCH));
                position += fetched.size();
            } catch (UnknownEvent | LogDamaged unreadable) {
                engine.standstill().stop(unreadable);
            }
        }
        return !fetched.isEmpty();
    }

    private boolean stands() {
        return engine.standstill().why().isPresent();
    }

    @Override
    public boolean setOnAvailableCallback(Runnable onAvailable) {
        callback = onAvailable;
        return true;
    }

    @Override
    public void close() {
        closed = true;
        try {
            listening.close();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
        synchronized (arrived) {
            arrived.notifyAll();
        }
    }
}
