package io.meridian.realtime;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongUnaryOperator;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What waits to be said to one client, bounded by nature: one hint per topic and one presence per topic and account, which take up what comes
 * while they wait (R10, R18), and a few answers. Hints of a topic go out in order, only once it has been answered that it
 * is subscribed, and not while its access is being looked at again (R7, R22).
 */
final class Outbox {
    private static final int ANSWERS = 200;
    /** What one act changes in several views, and what other segments are about to have seen, goes out together. */
    private static final long TOGETHER = TimeUnit.MILLISECONDS.toNanos(5);

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition more = lock.newCondition();
    private final Queue<Told> answers = new ArrayDeque<>();
    private final Map<String, Waiting> topics = new LinkedHashMap<>();
    private boolean closed;

    private static final class Waiting {
        private final long gap;
        private final LongUnaryOperator seen;
        /** What changed, by account: what is lost before it is said is not said. */
        private final Map<String, Set<String>> views = new LinkedHashMap<>();

        private long position;
        private long said;
        private long notBefore = System.nanoTime();
        private final Map<String, Long> presenceNotBefore = new HashMap<>();
        private final Map<String, Supplier<Told>> presences = new LinkedHashMap<>();
        private boolean answered;
        private int held;

        private Waiting(long gap, LongUnaryOperator seen) {
            this.gap = gap;
            this.seen = seen;
        }

        private boolean open() {
            return answered && held == 0;
        }
    }

    /** @return whether there was room */
    boolean answer(Told told) {
        lock.lock();
        try {
            if (answers.size() >= ANSWERS) {
                return false;
            }
            answers.add(told);
            more.signal();
            return true;
        } finally {
            lock.unlock();
        }
    }

    /**
     * From now on hints about this topic are gathered; they wait until {@link #subscribed}.
     *
     * @param seen the part of a position up to which everything that this topic tells of has been told or will be
     */
    void gather(String topic, long gapNanos, LongUnaryOperator seen) {
        lock.lock();
        try {
            topics.put(topic, new Waiting(gapNanos, seen));
        } finally {
            lock.unlock();
        }
    }

    /** What has been gathered so far is part of an answer that is being made. */
    void drop(String topic) {
        lock.lock();
        try {
            Waiting waiting = topics.get(topic);
            if (waiting != null) {
                waiting.views.clear();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Answers that the topic is subscribed as of a position; its hints follow. */
    boolean subscribed(String topic, long position, Told told) {
        lock.lock();
        try {
            Waiting waiting = topics.get(topic);
            if (waiting == null) {
                return true;
            }
            waiting.said = position;
            waiting.answered = true;
            return answer(told);
        } finally {
            lock.unlock();
        }
    }

    void forget(String topic) {
        lock.lock();
        try {
            topics.remove(topic);
        } finally {
            lock.unlock();
        }
    }

    void hint(String topic, String account, long position, Set<String> views) {
        lock.lock();
        try {
            Waiting waiting = topics.get(topic);
            if (waiting != null) {
                if (waiting.views.isEmpty()) {
                    waiting.notBefore = later(waiting.notBefore, System.nanoTime() + TOGETHER);
                }
                waiting.position = Math.max(waiting.position, position);
                waiting.views.computeIfAbsent(account, first -> new TreeSet<>()).addAll(views);
                more.signal();
            }
        } finally {
            lock.unlock();
        }
    }

    /**
     * Holds a topic back while somebody looks whether it may still be read, until every look has let it go again.
     *
     * @return lets go what was held, and not what has been gathered anew since
     */
    Runnable hold(String topic) {
        lock.lock();
        try {
            Waiting waiting = topics.get(topic);
            if (waiting == null) {
                return () -> {};
            }
            waiting.held++;
            return () -> letGo(waiting);
        } finally {
            lock.unlock();
        }
    }

    private void letGo(Waiting waiting) {
        lock.lock();
        try {
            waiting.held--;
            more.signal();
        } finally {
            lock.unlock();
        }
    }

    /** Who is in an account is asked when it is said, so that only the latest goes out. */
    void presence(String topic, String account, Supplier<Told> now) {
        lock.lock();
        try {
            Waiting waiting = topics.get(topic);
            if (waiting != null) {
                waiting.presences.put(account, now);
                more.signal();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Of these accounts nothing is said any more within this topic. */
    void drop(String topic, Set<String> accounts) {
        lock.lock();
        try {
            Waiting waiting = topics.get(topic);
            if (waiting != null) {
                waiting.presences.keySet().removeAll(accounts);
                waiting.views.keySet().removeAll(accounts);
            }
        } finally {
            lock.unlock();
        }
    }

    void close() {
        lock.lock();
        try {
            closed = true;
            more.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** The next to say, waiting for it; null once closed. */
    @Nullable
    Supplier<Told> next() throws InterruptedException {
        lock.lock();
        try {
            while (!closed) {
                Told answer = answers.poll();
                if (answer != null) {
                    return () -> answer;
                }
                long wait = Long.MAX_VALUE;
                long now = System.nanoTime();
                for (Map.Entry<String, Waiting> entry : topics.entrySet()) {
                    Waiting waiting = entry.getValue();
                    if (!waiting.open()) {
                        continue;
                    }
                    if (!waiting.views.isEmpty()) {
                        if (waiting.notBefore - now <= 0) {
                            return hint(entry.getKey(), waiting, now);
                        }
                        wait = Math.min(wait, waiting.notBefore - now);
                    }
                    for (String account : waiting.presences.keySet()) {
                        long notBefore = waiting.presenceNotBefore.getOrDefault(account, now);
                        if (notBefore - now <= 0) {
                            waiting.presenceNotBefore.put(account, now + waiting.gap);
                            return waiting.presences.remove(account);
                        }
                        wait = Math.min(wait, notBefore - now);
                    }
                }
                if (wait == Long.MAX_VALUE) {
                    more.await();
                } else {
                    more.awaitNanos(wait);
                }
            }
            return null;
        } finally {
            lock.unlock();
        }
    }

    private static long later(long one, long other) {
        return one - other > 0 ? one : other;
    }

    private static Supplier<Told> hint(String topic, Waiting waiting, long now) {
        waiting.said = Math.max(waiting.said, waiting.seen.applyAsLong(waiting.position));
        Set<String> views = new TreeSet<>();
        waiting.views.values().forEach(views::addAll);
        Told hint = Told.Hint.of(topic, Position.text(waiting.said), views);
        waiting.views.clear();
        waiting.notBefore = now + waiting.gap;
        return () -> hint;
    }
}
