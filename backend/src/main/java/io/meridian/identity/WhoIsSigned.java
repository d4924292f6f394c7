package io.meridian.identity;

import io.meridian.shared.web.Problems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Finds out who asks, by token or by session, and looks the user up anew each time: who was disabled is refused with the
 * next request. A token that is not valid is refused even where a session would do. A page says whose it is: where somebody
 * else has signed in in the same browser since, nothing is read or recorded in their name.
 */
class WhoIsSigned extends OncePerRequestFilter {
    /** Names the person whose page asks. */
    static final String PERSON = "Meridian-Person";

    private static final String BEARER = "Bearer ";

    private final Users users;
    private final Tokens tokens;
    private final Problems problems;

    WhoIsSigned(Users users, Tokens tokens, Problems problems) {
        this.users = users;
        this.tokens = tokens;
        this.problems = problems;
    }

    static @Nullable String token(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.startsWith(BEARER) ? header.substring(BEARER.length()) : null;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String token = token(request);
        Optional<SignedAuthentication> signed = token == null ? bySession(request.getSession(false)) : byToken(token);
        if (token != null && signed.isEmpty()) {
            problems.write(response, 401, "token-not-valid");
            return;
        }
        String meant = request.getHeader(PERSON);
        if (meant != null
                && signed.filter(one -> !one.signed().person().equals(meant)).isPresent()) {
            problems.write(response, 401, "another-person-is-signed-in");
            return;
        }
        signed.ifPresent(authentication -> {
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(authentication);
            SecurityContextHolder.setContext(context);
        });
        chain.doFilter(request, response);
    }

    private Optional<SignedAuthentication> byToken(String token) {
        return tokens.userOf(token).flatMap(users::active).map(user -> new SignedAuthentication(user.signed(), null));
    }

    private Optional<SignedAuthentication> bySession(@Nullable HttpSession session) {
        if (session == null || !(session.getAttribute(KeptSession.USER) instanceof String user)) {
            return Optional.empty();
        }
        String name = (String) session.getAttribute(KeptSession.NAME);
        return users.active(user).map(found -> new SignedAuthentication(found.signed(), name));
    }
}
