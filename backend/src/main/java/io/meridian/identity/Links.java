package io.meridian.identity;

import io.meridian.shared.Unknown;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One-time links: to set the product up (of nobody), or to choose a password (of a user). A link dies with its use. */
@Component
class Links {
    private static final Duration LIFE = Duration.ofHours(24);

    private final StateStore state;
    private final Clock clock = Clock.systemUTC();

    Links(StateStore state) {
        this.state = state;
    }

    /** A new link's secret; earlier ones of the same user (or of the set-up) die. */
    String make(@Nullable String user) {
        String secret = Secrets.random();
        state.together(() -> {
            state.change("DELETE FROM links WHERE user IS ?", user);
            return state.change(
                    "INSERT INTO links (secret, user, expires) VALUES (?, ?, ?)",
                    Secrets.digest(secret),
                    user,
                    clock.instant().plus(LIFE).toEpochMilli());
        });
        return secret;
    }

    void drop(String user) {
        state.change("DELETE FROM links WHERE user = ?", user);
    }

    /** @throws Unknown there is no such link any more */
    void requireSetup(String secret) {
        if (find("SELECT 1 FROM links WHERE secret = ? AND user IS NULL AND expires > ?", secret)
                .isEmpty()) {
            throw new Unknown("link");
        }
    }

    /** The user of a link; the link is not used up yet. */
    String userOf(String secret) {
        return state.one(
                        row -> row.getString(1),
                        "SELECT user FROM links WHERE secret = ? AND user IS NOT NULL AND expires > ?",
                        Secrets.digest(secret),
                        clock.millis())
                .orElseThrow(() -> new Unknown("link"));
    }

    /** Uses the link up. */
    void use(String secret) {
        if (state.change("DELETE FROM links WHERE secret = ?", Secrets.digest(secret)) == 0) {
            throw new Unknown("link");
        }
    }

    private List<Integer> find(String sql, String secret) {
        return state.all(row -> row.getInt(1), sql, Secrets.digest(secret), clock.millis());
    }
}
