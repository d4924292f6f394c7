package io.meridian.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.stereotype.Component;

/** Opens and ends the session of a browser, with a new id and a new CSRF token each time. */
@Component
class Opening {
    private final CookieCsrfTokenRepository csrfTokens;

    Opening(CookieCsrfTokenRepository csrfTokens) {
        this.csrfTokens = csrfTokens;
    }

    void open(User user, HttpServletRequest request, HttpServletResponse response) {
        end(request);
        request.getSession(true).setAttribute(KeptSession.USER, user.id());
        csrfTokens.saveToken(csrfTokens.generateToken(request), request, response);
    }

    void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
