package io.meridian.identity;

import io.meridian.shared.Instants;
import io.meridian.shared.RuleBroken;
import io.meridian.shared.Unknown;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Personal API tokens: stored as digests, shown once, revocable, with the rights of their user. */
@Component
class Tokens {
    static final String PREFIX = "mrd_";
    private static final Duration USE_NOTED_EVERY = Duration.ofMinutes(1);

    private final StateStore state;
    private final Clock clock = Clock.systemUTC();

    Tokens(StateStore state) {
        this.state = state;
    }

    /** What is known of a token beside its secret. */
    record Token(
            String id,
            String name,
            String createdAt,
            @Nullable String usedAt,
            @Nullable String expiresAt) {
        static Token of(ResultSet row) throws SQLException {
            return new Token(
                    row.getString("id"),
                    row.getString("name"),
                    text(row.getLong("created")),
                    optional(row, "used"),
                    optional(row, "expires"));
        }

        private static @Nullable String optional(ResultSet row, String column) throws SQLException {
            long millis = row.getLong(column);
            return row.wasNull() ? null : text(millis);
        }

        private static String text(long millis) {
            return Instants.text(millis * 1000);
        }
    }

    /** A token as it is shown once. */
    record Issued(String id, String token) {}

    List<Token> of(String user) {
        return state.all(Token::of, "SELECT * FROM tokens WHERE user = ? ORDER BY created", user);
    }

    Issued issue(String user, String name, @Nullable Instant expires) {
        long now = clock.millis();
        if (expires != null && expires.toEpochMilli() <= now) {
            throw new RuleBroken("token-expires-later", "expiresAt");
        }
        String id = UUID.randomUUID().toString();
        String secret = PREFIX + Secrets.random();
        state.change(
                "INSERT INTO tokens (id, user, name, secret, created, expires) VALUES (?, ?, ?, ?, ?, ?)",
                id,
                user,
                name,
                Secrets.digest(secret),
                now,
                expires == null ? null : expires.toEpochMilli());
        return new Issued(id, secret);
    }

    void revoke(String user, String id) {
        if (state.change("DELETE FROM tokens WHERE id = ? AND user = ?", id, user) == 0) {
            throw new Unknown("token");
        }
    }

    void revokeAll(String user) {
        state.change("DELETE FROM tokens WHERE user = ?", user);
    }

    /** The user of a token that is valid now. */
    Optional<String> userOf(String secret) {
        if (!secret.startsWith(PREFIX)) {
            return Optional.empty();
        }
        long now = clock.millis();
        String digest = Secrets.digest(secret);
        Optional<Use> use = state.one(
                row -> new Use(row.getString("user"), row.getLong("used")),
                "SELECT user, used FROM tokens WHERE secret = ? AND (expires IS NULL OR expires > ?)",
                digest,
                now);
        use.filter(found -> found.used() < now - USE_NOTED_EVERY.toMillis())
                .ifPresent(stale -> state.change("UPDATE tokens SET used = ? WHERE secret = ?", now, digest));
        return use.map(Use::user);
    }

    private record Use(String user, long used) {}
}
