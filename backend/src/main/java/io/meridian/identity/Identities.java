package io.meridian.identity;

import io.meridian.shared.RuleBroken;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which user somebody is whom the provider knows as a subject: bound once, for good, until an administrator unbinds it. */
@Component
class Identities {
    private final StateStore state;

    Identities(StateStore state) {
        this.state = state;
    }

    Optional<String> userOf(String issuer, String subject) {
        return state.one(
                row -> row.getString("user"),
                "SELECT user FROM identities WHERE issuer = ? AND subject = ?",
                issuer,
                subject);
    }

    boolean isBound(String user) {
        return state.one(row -> true, "SELECT 1 FROM identities WHERE user = ?", user)
                .isPresent();
    }

    void bind(String issuer, String subject, String user) {
        state.together(() -> {
            if (userOf(issuer, subject).filter(other -> !other.equals(user)).isPresent()) {
                throw new RuleBroken("identity-is-free", "subject");
            }
            unbind(user);
            state.change("INSERT INTO identities (issuer, subject, user) VALUES (?, ?, ?)", issuer, subject, user);
            return user;
        });
    }

    void unbind(String user) {
        state.change("DELETE FROM identities WHERE user = ?", user);
    }
}
