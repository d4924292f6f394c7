package io.meridian.documents;

import io.meridian.eventlog.EventLog;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

/** How far live documents have followed the log, and the wait until they have followed it far enough. */
public final class Applied {
    /** How long a read waits at most. */
    public static final Duration PATIENCE = Duration.ofSeconds(2);

    private final EventLog log;
    private final Segments segments;
    private final Map<Integer, Long> positions = new HashMap<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition advanced = lock.newCondition();

    Applied(EventLog log, Segments segments) {
        this.log = log;
        this.segments = segments;
    }

    /** Whether documents follow the log yet; before a start is through, none does. */
    public boolean hasBegun() {
        lock.lock();
        try {
            return !positions.isEmpty();
        } finally {
            lock.unlock();
        }
    }

    /** The position up to which the account's documents have seen everything. */
    public long of(String account) {
        lock.lock();
        try {
            return positions.getOrDefault(segments.of(account), 0L);
        } finally {
            lock.unlock();
        }
    }

    /** The position up to which the documents of every account have seen everything. */
    public long everywhere() {
        lock.lock();
        try {
            return segments.ids().stream()
                    .mapToLong(id -> positions.getOrDefault(id, 0L))
                    .min()
                    .orElse(0);
        } finally {
            lock.unlock();
        }
    }

    /**
     * Waits until the account's last event at or before a position has been applied.
     *
     * @throws ViewBehind it was not in time
     */
    public void await(String account, long position, Duration atMost) {
        long last = log.lastOf(account, position);
        await(() -> last <= positions.getOrDefault(segments.of(account), 0L), atMost);
    }

    /**
     * As {@link #await(String, long, Duration)} for each of some accounts, all of them within the time.
     *
     * @throws ViewBehind one was not in time
     */
    public void awaitEach(Collection<String> accounts, long position, Duration atMost) {
        Map<Integer, Long> lasts = new HashMap<>();
        accounts.forEach(account -> lasts.merge(segments.of(account), log.lastOf(account, position), Math::max));
        await(
                () -> lasts.entrySet().stream()
                        .allMatch(last -> last.getValue() <= positions.getOrDefault(last.getKey(), 0L)),
                atMost);
    }

    /**
     * Waits until every account's events up to a position have been applied.
     *
     * @throws ViewBehind it was not in time
     */
    public void awaitAll(long position, Duration atMost) {
        long last = Math.min(position, log.head());
        await(() -> segments.ids().stream().allMatch(id -> last <= positions.getOrDefault(id, 0L)), atMost);
    }

    private void await(BooleanSupplier reached, Duration atMost) {
        lock.lock();
        try {
            long left = atMost.toNanos();
            while (!reached.getAsBoolean()) {
                if (left <= 0) {
                    throw new ViewBehind();
                }
                left = advanced.awaitNanos(left);
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new ViewBehind();
        } finally {
            lock.unlock();
        }
    }

    void advance(int segment, long position) {
        lock.lock();
        try {
            if (positions.merge(segment, position, Math::max) == position) {
                advanced.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }
}
