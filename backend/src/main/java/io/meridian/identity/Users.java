package io.meridian.identity;

import io.meridian.shared.RuleBroken;
import io.meridian.shared.Unknown;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** Who can sign in. */
@Component
class Users {
    private final StateStore state;
    private final boolean demo;

    @org.springframework.beans.factory.annotation.Autowired
    Users(StateStore state, Environment environment) {
        this(state, environment.acceptsProfiles(Profiles.of("demo")));
    }

    Users(StateStore state, boolean demo) {
        this.state = state;
        this.demo = demo;
    }

    boolean none() {
        return state.all(row -> row.getInt(1), "SELECT count(*) FROM users").getFirst() == 0;
    }

    List<User> all() {
        return state.all(User::of, "SELECT * FROM users WHERE demo <= ? ORDER BY login", demo);
    }

    /** A user who may be served now: not disabled, and of the demo only in the demo. */
    Optional<User> active(String id) {
        return find(id).filter(user -> !user.disabled() && (demo || !user.demo()));
    }

    Optional<User> find(String id) {
        return state.one(User::of, "SELECT * FROM users WHERE id = ?", id);
    }

    User get(String id) {
        return find(id).filter(user -> demo || !user.demo()).orElseThrow(() -> new Unknown("user"));
    }

    Optional<User> byLogin(String login) {
        return state.one(User::of, "SELECT * FROM users WHERE login = ?", normal(login));
    }

    Optional<User> byPerson(String person) {
        return state.one(User::of, "SELECT * FROM users WHERE person = ?", person);
    }

    User add(
            String login,
            String person,
            @Nullable String hash,
            boolean administrator,
            ZoneId zone,
            String language,
            boolean demo) {
        return state.together(() -> {
            if (byLogin(login).isPresent()) {
                throw new RuleBroken("login-is-free", "login", login);
            }
            if (byPerson(person).isPresent()) {
                throw new RuleBroken("person-has-one-user", "person");
            }
            User user = new User(
                    UUID.randomUUID().toString(),
                    normal(login),
                    person,
                    hash,
                    administrator,
                    false,
                    zone,
                    language,
                    demo);
            state.change(
                    "INSERT INTO users (id, login, person, hash, administrator, disabled, zone, language, demo)"
                            + " VALUES (?, ?, ?, ?, ?, 0, ?, ?, ?)",
                    user.id(),
                    user.login(),
                    person,
                    hash,
                    administrator,
                    zone.getId(),
                    language,
                    demo);
            return user;
        });
    }

    void password(String id, @Nullable String hash) {
        state.change("UPDATE users SET hash = ? WHERE id = ?", hash, id);
    }

    void preferences(String id, ZoneId zone, String language) {
        state.change("UPDATE users SET zone = ?, language = ? WHERE id = ?", zone.getId(), language, id);
    }

    void disabled(String id, boolean disabled) {
        state.together(() -> {
            state.change("UPDATE users SET disabled = ? WHERE id = ?", disabled, id);
            requireAnAdministrator();
            return id;
        });
    }

    void administrator(String id, boolean administrator) {
        state.together(() -> {
            state.change("UPDATE users SET administrator = ? WHERE id = ?", administrator, id);
            requireAnAdministrator();
            return id;
        });
    }

    private void requireAnAdministrator() {
        if (state.all(row -> row.getInt(1), "SELECT count(*) FROM users WHERE administrator AND NOT disabled")
                        .getFirst()
                == 0) {
            throw new RuleBroken("one-administrator-remains", null);
        }
    }

    static String normal(String login) {
        return login.strip().toLowerCase(Locale.ROOT);
    }
}
