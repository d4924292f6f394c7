package io.meridian.eventlog;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The log in memory: for tests, folds and the making of the demo, whose clock runs through past weeks. */
public final class InMemoryEventLog implements EventLog {
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final List<Commit> commits = new ArrayList<>();
    private final List<StoredEvent> events = new ArrayList<>();
    private final Map<String, List<Long>> byAggregate = new HashMap<>();
    private final Map<String, List<Long>> byAccount = new HashMap<>();
    private final Map<UUID, Long> byCommand = new HashMap<>();
    private final LogTime time;
    private byte[] contentKey;
    private Chain.Head head = Chain.Head.EMPTY;

    public InMemoryEventLog() {
        this(LogTime.MACHINE);
    }

    /** @param clock microseconds */
    public InMemoryEventLog(LongSupplier clock) {
        this(clock, randomKey());
    }

    /** @param contentKey see {@link #contentKey()} */
    public InMemoryEventLog(LongSupplier clock, byte[] contentKey) {
        this.time = new LogTime(clock);
        this.contentKey = contentKey.clone();
    }

    private static byte[] randomKey() {
        byte[] key = new byte[ContentHash.KEY];
        new SecureRandom().nextBytes(key);
        return key;
    }

    @Override
    public Commit append(Proposal proposal) {
        Commit commit = writing(() -> {
            if (byCommand.containsKey(proposal.command())) {
                throw new CommandIdTaken();
            }
            proposal.guards().forEach(this::check);
            Map<String, Long> next = new HashMap<>();
            for (Proposal.Staged staged : proposal.events()) {
                long expected = next.getOrDefault(staged.aggregate(), last(staged.aggregate())) + 1;
                if (staged.sequence() != expected) {
                    throw Moved.sequence(staged, expected - 1);
                }
                next.put(staged.aggregate(), expected);
            }
            Commit follows = Stamping.follow(head, proposal, time.next(head));
            put(follows);
            return follows;
        });
        listeners.forEach(Listeners::tell);
        return commit;
    }

    private void check(Guard guard, long seen) {
        long now = switch (guard) {
            case Guard.Aggregate aggregate -> last(aggregate.id());
            case Guard.Account account -> last(byAccount.get(account.id()), Long.MAX_VALUE);
            case Guard.Saying saying ->
                saying(saying.text(), seen, events.size())
                        .map(event -> event.stamp().position())
                        .findFirst()
                        .orElse(seen);
        };
        if (now != seen) {
            throw Moved.guard(guard, seen, now);
        }
    }

    private Stream<StoredEvent> saying(String text, long after, long upTo) {
        return events.subList((int) after, (int) Math.min(upTo, events.size())).stream()
                .filter(event -> event.payload().says(text));
    }

    private long last(String aggregate) {
        return byAggregate.getOrDefault(aggregate, List.of()).size() - 1L;
    }

    private static long last(@Nullable List<Long> positions, long upTo) {
        if (positions == null) {
            return 0;
        }
        int found = Collections.binarySearch(positions, upTo);
        int before = found >= 0 ? found : -found - 2;
        return before < 0 ? 0 : positions.get(before);
    }

    private void put(Commit commit) {
        commits.add(commit);
        byCommand.put(commit.command(), commit.ordinal());
        for (StoredEvent event : commit.events()) {
            events.add(event);
            Stamp stamp = event.stamp();
            byAggregate
                    .computeIfAbsent(stamp.aggregate(), id -> new ArrayList<>())
                    .add(stamp.position());
            byAccount.computeIfAbsent(stamp.account(), id -> new ArrayList<>()).add(stamp.position());
        }
        head = Chain.Head.of(commit);
    }

    @Override
    public Optional<Commit> commitOf(UUID command) {
        return reading(() ->
                Optional.ofNullable(byCommand.get(command)).map(ordinal -> commits.get(Math.toIntExact(ordinal - 1))));
    }

    @Override
    public List<StoredEvent> stream(String aggregate, long fromSequence) {
        return reading(() -> {
            List<Long> positions = byAggregate.getOrDefault(aggregate, List.of());
            return positions.subList((int) Math.min(fromSequence, positions.size()), positions.size()).stream()
                    .map(this::at)
                    .toList();
        });
    }

    private StoredEvent at(long position) {
        if (position < 1 || position > events.size()) {
            throw new IllegalArgumentException("no position " + position);
        }
        return events.get(Math.toIntExact(position - 1));
    }

    @Override
    public long lastSequence(String aggregate) {
        return reading(() -> last(aggregate));
    }

    @Override
    public List<StoredEvent> account(String account, long after, long upTo) {
        return reading(() -> byAccount.getOrDefault(account, List.of()).stream()
                .filter(position -> position > after && position <= upTo)
                .map(this::at)
                .toList());
    }

    @Override
    public Set<String> accountsSaying(String text, long upTo) {
        return reading(() ->
                saying(text, 0, upTo).map(event -> event.stamp().account()).collect(Collectors.toSet()));
    }

    @Override
    public List<StoredEvent> after(long position, int limit) {
        return reading(() -> List.copyOf(events.subList(
                (int) Math.min(position, events.size()), (int) Math.min(position + limit, events.size()))));
    }

    @Override
    public long head() {
        return reading(() -> head.position());
    }

    @Override
    public long positionAt(long recordedAt) {
        return reading(() -> {
            int low = 0;
            int high = commits.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (commits.get(middle).recordedAt() <= recordedAt) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low == 0
                    ? 0
                    : commits.get(low - 1).events().getLast().stamp().position();
        });
    }

    @Override
    public long recordedAt(long position) {
        return reading(() -> at(position).stamp().recordedAt());
    }

    @Override
    public long lastOf(String account, long upTo) {
        return reading(() -> last(byAccount.get(account), upTo));
    }

    @Override
    public byte[] hashAt(long position) {
        return reading(() -> position == 0
                ? Chain.GENESIS
                : commits.get(Math.toIntExact(at(position).stamp().commit() - 1))
                        .hash()
                        .clone());
    }

    @Override
    public long now() {
        return reading(() -> time.now(head));
    }

    @Override
    public AutoCloseable onAppend(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public void forget(List<Field> fields, String actor) {
        if (fields.isEmpty()) {
            return;
        }
        writing(() -> {
            for (Field field : fields) {
                if (field.position() > events.size()
                        || at(field.position()).payload().detached().stream()
                                .noneMatch(one -> one.name().equals(field.name()))) {
                    throw new IllegalArgumentException("nothing to forget: " + field);
                }
            }
            Proposal proposal = Stamping.forgetting(
                    fields, actor, position -> at(position).stamp().account(), contentKey);
            Commit follows = Stamping.follow(head, proposal, time.next(head));
            for (Field field : fields) {
                StoredEvent redacted = redacted(at(field.position()), field.name());
                events.set(Math.toIntExact(field.position() - 1), redacted);
                int commit = Math.toIntExact(redacted.stamp().commit() - 1);
                commits.set(commit, redacted(commits.get(commit), redacted));
            }
            put(follows);
            return follows;
        });
        listeners.forEach(Listeners::tell);
    }

    private static StoredEvent redacted(StoredEvent event, String name) {
        List<Payload.Detached> detached = event.payload().detached().stream()
                .map(one -> one.name().equals(name)
                        ? new Payload.Detached(name, one.person(), null, null, one.digest())
                        : one)
                .toList();
        return new StoredEvent(
                event.stamp(),
                event.type(),
                event.revision(),
                new Payload(event.payload().json(), detached));
    }

    private static Commit redacted(Commit commit, StoredEvent redacted) {
        return new Commit(
                commit.log(),
                commit.ordinal(),
                commit.recordedAt(),
                commit.command(),
                commit.commandType(),
                commit.contentHash(),
                commit.actor(),
                commit.correlation(),
                commit.causation(),
                commit.region(),
                commit.zone(),
                commit.hash(),
                commit.events().stream()
                        .map(event ->
                                event.stamp().position() == redacted.stamp().position() ? redacted : event)
                        .toList());
    }

    @Override
    public List<Field> fieldsOf(String person) {
        return reading(() -> events.stream()
                .flatMap(event -> event.payload().detached().stream()
                        .filter(one -> one.value() != null && person.equals(one.person()))
                        .map(one -> new Field(event.stamp().position(), one.name())))
                .toList());
    }

    @Override
    public @Nullable Flaw verify() {
        List<Commit> all = reading(() -> List.copyOf(commits));
        Chain.Head before = Chain.Head.EMPTY;
        Blanks blanks = new Blanks();
        for (Commit commit : all) {
            Flaw flaw = Chain.flaw(before, commit);
            if (flaw != null) {
                return flaw;
            }
            before = Chain.Head.of(commit);
            blanks.see(commit);
        }
        return blanks.flaw();
    }

    @Override
    public List<Commit> commits(long fromOrdinal, int limit) {
        return reading(() -> List.copyOf(commits.subList((int) Math.min(fromOrdinal - 1, commits.size()), (int)
                Math.min(fromOrdinal - 1 + limit, commits.size()))));
    }

    @Override
    public void take(List<Commit> taken) {
        writing(() -> {
            Chain.Head before = head;
            for (Commit commit : taken) {
                Flaw flaw = Chain.flaw(before, commit);
                if (flaw != null) {
                    throw new LogDamaged(flaw.position(), flaw.what());
                }
                before = Chain.Head.of(commit);
            }
            taken.forEach(this::put);
            return taken;
        });
        listeners.forEach(Listeners::tell);
    }

    @Override
    public void importing(boolean underWay) {
        // it does not outlive its process
    }

    @Override
    public byte[] contentKey() {
        return contentKey.clone();
    }

    @Override
    public void adopt(byte[] key) {
        writing(() -> {
            if (head.ordinal() > 0) {
                throw new IllegalArgumentException("only an empty log takes over another's key");
            }
            contentKey = key.clone();
            return key;
        });
    }

    @Override
    public void close() {
        listeners.clear();
    }

    private <T> T reading(Supplier<T> read) {
        lock.readLock().lock();
        try {
            return read.get();
        } finally {
            lock.readLock().unlock();
        }
    }

    private <T> T writing(Supplier<T> write) {
        lock.writeLock().lock();
        try {
            return write.get();
        } finally {
            lock.writeLock().unlock();
        }
    }
}
