package io.meridian.identity;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** For whatever outlives a request and hangs on a session. */
@Component
public class SignedSessions {
    private final Sessions sessions;
    private final Users users;

    SignedSessions(Sessions sessions, Users users) {
        this.sessions = sessions;
        this.users = users;
    }

    /** The session by which this request is signed; empty where nobody is signed in, or by a token only. */
    public Optional<SignedSession> current() {
        return SignedAuthentication.current().flatMap(signed -> {
            String session = signed.session();
            return session == null ? Optional.empty() : Optional.of(new SignedSession(signed.signed(), session));
        });
    }

    /** Whether the session is still open and its user may still sign in. */
    public boolean isOpen(SignedSession session) {
        return users.active(session.signed().user()).isPresent()
                && sessions.findByIndexNameAndIndexValue(
                                Sessions.PRINCIPAL_NAME_INDEX_NAME,
                                session.signed().user())
                        .containsKey(session.session());
    }
}
