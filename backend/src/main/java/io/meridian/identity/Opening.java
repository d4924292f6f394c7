package io.meridian.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Objects;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.stereotype.Component;

/** Opens and ends the session of a browser, with a new id and a new CSRF token each time. */
@Component
class Opening {
    private final StateStore state;
    private final Users users;
    private final Sessions sessions;
    private final CookieCsrfTokenRepository csrfTokens;

    Opening(StateStore state, Users users, Sessions sessions, CookieCsrfTokenRepository csrfTokens) {
        this.state = state;
        this.users = users;
        this.sessions = sessions;
        this.csrfTokens = csrfTokens;
    }

    /**
     * @param user as they were when they proved who they are
     * @throws SignInFailed they were disabled since, or their password is another by now
     */
    void open(User user, HttpServletRequest request, HttpServletResponse response) {
        end(request);
        HttpSession session = request.getSession(true);
        session.setAttribute(KeptSession.USER, user.id());
        try {
            save(user, session);
        } catch (RuntimeException refused) {
            session.invalidate();
            throw refused;
        }
        csrfTokens.saveToken(csrfTokens.generateToken(request), request, response);
    }

    /** In one step, so that whoever resets a password or disables a user ends this session too or keeps it from opening. */
    private void save(User user, HttpSession session) {
        state.together(() -> {
            if (users.active(user.id())
                    .filter(now -> Objects.equals(now.hash(), user.hash()))
                    .isEmpty()) {
                throw new SignInFailed();
            }
            sessions.save((KeptSession) session.getAttribute(KeptSession.ITSELF));
            return user;
        });
    }

    void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
