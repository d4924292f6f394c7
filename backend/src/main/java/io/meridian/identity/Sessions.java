package io.meridian.identity;

import io.meridian.shared.DiskIsFull;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/**
 * Sessions in {@code state.db}, by the digest of their id: they survive a restart, are found by user, and whoever holds
 * the file holds no session. Ended ones are announced, so that what hangs on them ends too.
 */
@Component
class Sessions implements FindByIndexNameSessionRepository<KeptSession> {
    static final Duration IDLE = Duration.ofHours(12);
    static final Duration LONGEST = Duration.ofDays(7);

    private final StateStore state;
    private final ApplicationEventPublisher events;
    private final Clock clock = Clock.systemUTC();

    Sessions(StateStore state, ApplicationEventPublisher events) {
        this.state = state;
        this.events = events;
    }

    @Override
    public KeptSession createSession() {
        Instant now = clock.instant();
        return new KeptSession(Secrets.random(), UUID.randomUUID().toString(), null, now, now, IDLE, true);
    }

    @Override
    public void save(KeptSession session) {
        if (!session.changed()) {
            return;
        }
        String stored = session.stored();
        if (stored == null) {
            state.change(
                    "INSERT INTO sessions (secret, name, user, created, accessed, idle) VALUES (?, ?, ?, ?, ?, ?)",
                    Secrets.digest(session.getId()),
                    session.name(),
                    session.user(),
                    session.getCreationTime().toEpochMilli(),
                    session.getLastAccessedTime().toEpochMilli(),
                    session.getMaxInactiveInterval().toMillis());
        } else if (stored.equals(session.getId())) {
            touch(session);
        } else {
            // Never an insert: a session that was ended while a request of it was under way stays ended.
            state.change(
                    "UPDATE sessions SET secret = ?, user = ?, accessed = ?, idle = ? WHERE secret = ?",
                    Secrets.digest(session.getId()),
                    session.user(),
                    session.getLastAccessedTime().toEpochMilli(),
                    session.getMaxInactiveInterval().toMillis(),
                    Secrets.digest(stored));
        }
        session.saved();
    }

    /** When somebody was here last is not worth refusing what they ask for: on a full disk reading goes on. */
    private void touch(KeptSession session) {
        try {
            state.change(
                    "UPDATE sessions SET user = ?, accessed = ?, idle = ? WHERE secret = ?",
                    session.user(),
                    session.getLastAccessedTime().toEpochMilli(),
                    session.getMaxInactiveInterval().toMillis(),
                    Secrets.digest(session.getId()));
        } catch (DiskIsFull full) {
            if (session.userChanged()) {
                throw full;
            }
        }
    }

    @Override
    public @Nullable KeptSession findById(String id) {
        return state.one(row -> session(row, id), "SELECT * FROM sessions WHERE secret = ?", Secrets.digest(id))
                .filter(session -> !session.isExpired(clock.instant()))
                .orElse(null);
    }

    @Override
    public void deleteById(String id) {
        end(state.all(Ended::of, "DELETE FROM sessions WHERE secret = ? RETURNING user, name", Secrets.digest(id)));
    }

    /** By name, not by id: ids of others are not known. */
    @Override
    public Map<String, KeptSession> findByIndexNameAndIndexValue(String index, String value) {
        if (!index.equals(PRINCIPAL_NAME_INDEX_NAME)) {
            return Map.of();
        }
        Map<String, KeptSession> found = new ConcurrentHashMap<>();
        state.all(row -> session(row, row.getString("name")), "SELECT * FROM sessions WHERE user = ?", value)
                .forEach(session -> found.put(session.name(), session));
        return found;
    }

    /** Ends every session of a user, but for the one named. */
    void endAll(String user, @Nullable String butFor) {
        endAll(user, butFor, () -> {});
    }

    /**
     * The same in one step with why they end, so that nothing which began before comes in between.
     *
     * @param because what it throws leaves everything as it was
     */
    void endAll(String user, @Nullable String butFor, Runnable because) {
        end(state.together(() -> {
            because.run();
            return state.all(
                    Ended::of,
                    "DELETE FROM sessions WHERE user = ? AND name IS NOT ? RETURNING user, name",
                    user,
                    butFor);
        }));
    }

    /** @throws SignedOut the session was ended since the request was let in */
    void mustStand(String user, String name) {
        if (state.one(row -> row.getInt(1), "SELECT 1 FROM sessions WHERE user = ? AND name = ?", user, name)
                .isEmpty()) {
            throw new SignedOut();
        }
    }

    /** Ends what has been idle for too long. */
    void endIdle() {
        long now = clock.millis();
        end(state.all(
                Ended::of,
                "DELETE FROM sessions WHERE accessed + idle < ? OR created < ? RETURNING user, name",
                now,
                now - LONGEST.toMillis()));
    }

    private void end(List<Ended> ended) {
        Map<String, Set<String>> byUser = new HashMap<>();
        for (Ended one : ended) {
            if (one.user() != null) {
                byUser.computeIfAbsent(one.user(), user -> new java.util.HashSet<>())
                        .add(one.name());
            }
        }
        byUser.forEach((user, names) -> events.publishEvent(new SessionsEnded(user, Set.copyOf(names))));
    }

    private static KeptSession session(ResultSet row, String id) throws SQLException {
        return new KeptSession(
                id,
                row.getString("name"),
                row.getString("user"),
                Instant.ofEpochMilli(row.getLong("created")),
                Instant.ofEpochMilli(row.getLong("accessed")),
                Duration.ofMillis(row.getLong("idle")),
                false);
    }

    private record Ended(@Nullable String user, String name) {
        static Ended of(ResultSet row) throws SQLException {
            return new Ended(row.getString("user"), row.getString("name"));
        }
    }
}
