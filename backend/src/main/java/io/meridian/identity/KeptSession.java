package io.meridian.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;

/** A browser's session: whose it is, and nothing else. The id is its secret; {@link #name} may be spoken of. */
final class KeptSession implements Session {
    static final String USER = "user";
    static final String NAME = "name";
    /** The session itself, for whoever must save it before the answer goes out. */
    static final String ITSELF = "itself";

    private final String name;
    private final Instant created;
    private String id;
    private @Nullable String stored;
    private @Nullable String user;
    private Instant accessed;
    private Duration idle;
    private boolean changed;
    private boolean userChanged;

    KeptSession(
            String id,
            String name,
            @Nullable String user,
            Instant created,
            Instant accessed,
            Duration idle,
            boolean isNew) {
        this.id = id;
        this.name = name;
        this.user = user;
        this.created = created;
        this.accessed = accessed;
        this.idle = idle;
        this.stored = isNew ? null : id;
        this.changed = isNew;
    }

    String name() {
        return name;
    }

    @Nullable
    String user() {
        return user;
    }

    /** The id it is stored under; null while it never was. */
    @Nullable
    String stored() {
        return stored;
    }

    boolean changed() {
        return changed;
    }

    /** Whether it has become somebody's, or nobody's, since it was saved. */
    boolean userChanged() {
        return userChanged;
    }

    void saved() {
        userChanged = false;
        stored = id;
        changed = false;
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public String changeSessionId() {
        id = Secrets.random();
        changed = true;
        return id;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable T getAttribute(String attribute) {
        return (T)
                switch (attribute) {
                    case USER -> user;
                    case NAME -> name;
                    case ITSELF -> this;
                    default -> null;
                };
    }

    @Override
    public Set<String> getAttributeNames() {
        return user == null ? Set.of() : Set.of(USER);
    }

    @Override
    public void setAttribute(String attribute, @Nullable Object value) {
        if (!attribute.equals(USER)) {
            throw new IllegalArgumentException("a session keeps only whose it is, not " + attribute);
        }
        user = (String) value;
        changed = true;
        userChanged = true;
    }

    @Override
    public void removeAttribute(String attribute) {
        if (attribute.equals(USER)) {
            user = null;
            changed = true;
            userChanged = true;
        }
    }

    @Override
    public Instant getCreationTime() {
        return created;
    }

    @Override
    public void setLastAccessedTime(Instant instant) {
        // Once a minute is enough for an idle time of hours, and spares a disk write on every request.
        if (instant.isAfter(accessed.plusSeconds(60))) {
            accessed = instant;
            changed = true;
        }
    }

    @Override
    public Instant getLastAccessedTime() {
        return accessed;
    }

    @Override
    public void setMaxInactiveInterval(Duration interval) {
        idle = interval;
        changed = true;
    }

    @Override
    public Duration getMaxInactiveInterval() {
        return idle;
    }

    @Override
    public boolean isExpired() {
        return isExpired(Instant.now());
    }

    boolean isExpired(Instant now) {
        return now.isAfter(accessed.plus(idle)) || now.isAfter(created.plus(Sessions.LONGEST));
    }
}
