package io.meridian.demo;

import io.meridian.eventlog.Commit;
import io.meridian.eventlog.EventLog;
import io.meridian.eventlog.InMemoryEventLog;
import io.meridian.eventlog.Listeners;
import io.meridian.eventlog.Proposal;
import io.meridian.eventlog.StoredEvent;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/**
 * The log of a demo that is not made yet: first one in memory whose clock is the story's, then, once {@linkplain #settle
 * settled}, the store's own, which has taken everything over.
 */
final class DemoLog implements EventLog {
    private static final int GROUP = 500;

    private final DemoClock clock = new DemoClock();
    private final EventLog store;
    private final LocalDate anchor;
    private final CompletableFuture<List<Deed>> script;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile EventLog log;

    /** The script is read beside the start of everything else. */
    DemoLog(EventLog store, LocalDate anchor) {
        this.store = store;
        this.anchor = anchor;
        this.script = CompletableFuture.supplyAsync(() -> {
            World world = World.read();
            return Script.of(world, Shift.to(anchor, world.anchor()));
        });
        this.log = new InMemoryEventLog(clock, key());
    }

    /** The key of a log is a secret; the demo's is its name, since nothing in it is. */
    private static byte[] key() {
        UUID name = Names.seeded("content-key");
        return ByteBuffer.allocate(32)
                .putLong(name.getMostSignificantBits())
                .putLong(name.getLeastSignificantBits())
                .putLong(name.getMostSignificantBits())
                .putLong(name.getLeastSignificantBits())
                .array();
    }

    DemoClock clock() {
        return clock;
    }

    LocalDate anchor() {
        return anchor;
    }

    List<Deed> script() {
        return script.join();
    }

    /** Whether the store has taken everything over. */
    boolean isSettled() {
        return log == store;
    }

    /** Imports what was told into the store, in large groups, and is the store's log from here on. */
    void settle() {
        EventLog told = log;
        store.adopt(told.contentKey());
        long ordinal = 1;
        for (List<Commit> group = told.commits(ordinal, GROUP);
                !group.isEmpty();
                group = told.commits(ordinal, GROUP)) {
            store.take(group);
            ordinal += group.size();
        }
        log = store;
        store.onAppend(() -> listeners.forEach(Listeners::tell));
    }

    @Override
    public Commit append(Proposal proposal) {
        return log.append(proposal);
    }

    @Override
    public Optional<Commit> commitOf(UUID command) {
        return log.commitOf(command);
    }

    @Override
    public List<StoredEvent> stream(String aggregate, long fromSequence) {
        return log.stream(aggregate, fromSequence);
    }

    @Override
    public long lastSequence(String aggregate) {
        return log.lastSequence(aggregate);
    }

    @Override
    public List<StoredEvent> account(String account, long after, long upTo) {
        return log.account(account, after, upTo);
    }

    @Override
    public Set<String> accountsSaying(String text, long upTo) {
        return log.accountsSaying(text, upTo);
    }

    @Override
    public List<StoredEvent> after(long position, int limit) {
        return log.after(position, limit);
    }

    @Override
    public long head() {
        return log.head();
    }

    @Override
    public long positionAt(long recordedAt) {
        return log.positionAt(recordedAt);
    }

    @Override
    public long recordedAt(long position) {
        return log.recordedAt(position);
    }

    @Override
    public long lastOf(String account, long upTo) {
        return log.lastOf(account, upTo);
    }

    @Override
    public byte[] hashAt(long position) {
        return log.hashAt(position);
    }

    @Override
    public long now() {
        return log.now();
    }

    @Override
    public AutoCloseable onAppend(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public void forget(List<Field> fields, String actor) {
        log.forget(fields, actor);
    }

    @Override
    public List<Field> fieldsOf(String person) {
        return log.fieldsOf(person);
    }

    @Override
    public @Nullable Flaw verify() {
        return log.verify();
    }

    @Override
    public List<Commit> commits(long fromOrdinal, int limit) {
        return log.commits(fromOrdinal, limit);
    }

    @Override
    public void take(List<Commit> commits) {
        log.take(commits);
    }

    @Override
    public void importing(boolean underWay) {
        log.importing(underWay);
    }

    @Override
    public byte[] contentKey() {
        return log.contentKey();
    }

    @Override
    public void adopt(byte[] contentKey) {
        log.adopt(contentKey);
    }

    @Override
    public void close() {
        store.close();
    }
}
