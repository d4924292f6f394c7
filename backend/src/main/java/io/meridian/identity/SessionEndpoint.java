package io.meridian.identity;

import io.meridian.identity.Throttle.Turn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Signing in with name and password, and out. */
@RestController
class SessionEndpoint {
    private final Users users;
    private final Passwords passwords;
    private final Throttle throttle;
    private final Opening opening;
    private final Sessions sessions;

    SessionEndpoint(Users users, Passwords passwords, Throttle throttle, Opening opening, Sessions sessions) {
        this.users = users;
        this.passwords = passwords;
        this.throttle = throttle;
        this.opening = opening;
        this.sessions = sessions;
    }

    record SignIn(
            @Size(max = 200) String name, @Size(max = 1000) String password) {}

    @PostMapping("/api/session")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void signIn(@Valid @RequestBody SignIn given, HttpServletRequest request, HttpServletResponse response) {
        Turn turn = throttle.take(Users.normal(given.name()), request.getRemoteAddr());
        Optional<User> user = users.byLogin(given.name());
        boolean fits = passwords.matches(given.password(), user.map(User::hash).orElse(null));
        User known = user.filter(found -> fits && users.active(found.id()).isPresent())
                .orElseThrow(SignInFailed::new);
        turn.giveBack();
        opening.open(known, request, response);
    }

    @DeleteMapping("/api/session")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void signOut(HttpServletRequest request, HttpServletResponse response) {
        opening.end(request);
        response.setHeader("Clear-Site-Data", "\"cache\"");
    }

    /** Signs out everywhere else; a token does not, which has no session to stay in. */
    @DeleteMapping("/api/sessions")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void signOutElsewhere(Signed signed) {
        sessions.endAll(signed.user(), MeEndpoint.requireSession());
    }
}
