package io.meridian.identity;

import io.meridian.identity.Throttle.Turn;
import io.meridian.shared.Refused;
import io.meridian.shared.RuleBroken;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who I am, in which zone and language I read, and my password. */
@RestController
class MeEndpoint {
    private final Users users;
    private final Sessions sessions;
    private final Passwords passwords;
    private final Throttle throttle;
    private final ObjectProvider<OurPeople> people;

    MeEndpoint(
            Users users, Sessions sessions, Passwords passwords, Throttle throttle, ObjectProvider<OurPeople> people) {
        this.users = users;
        this.sessions = sessions;
        this.passwords = passwords;
        this.throttle = throttle;
        this.people = people;
    }

    /** Who is signed in; {@code demo} says that they are one of the demo's people. */
    record Me(
            String user,
            String person,
            String name,
            String login,
            boolean administrator,
            String zone,
            String language,
            boolean demo) {}

    record Preferences(
            ZoneId zone, @Pattern(regexp = "en|de") String language) {}

    record NewPassword(
            @Size(max = 1000) String current,
            @Size(max = 1000) String password) {}

    @GetMapping("/api/me")
    Me me(Signed signed) {
        User user = users.get(signed.user());
        String name = people.stream()
                .flatMap(ours -> ours.find(signed.person()).stream())
                .map(OurPeople.Ours::name)
                .findFirst()
                .orElse(user.login());
        return new Me(
                user.id(),
                user.person(),
                name,
                user.login(),
                user.administrator(),
                user.zone().getId(),
                user.language(),
                user.demo());
    }

    @PutMapping("/api/me/preferences")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void preferences(Signed signed, @Valid @RequestBody Preferences preferences) {
        users.preferences(signed.user(), preferences.zone(), preferences.language());
    }

    /** Ends every other session of mine. What ended this one, or changed the password, meanwhile has the say. */
    @PostMapping("/api/me/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void changePassword(Signed signed, @Valid @RequestBody NewPassword given, HttpServletRequest request) {
        String session = requireSession();
        User user = users.get(signed.user());
        Turn turn = throttle.take(user.login(), request.getRemoteAddr());
        if (!passwords.matches(given.current(), user.hash())) {
            throw new RuleBroken("current-password-fits", "current");
        }
        turn.giveBack();
        passwords.require(given.password(), user.login(), "password");
        String hash = passwords.hash(given.password());
        sessions.endAll(user.id(), session, () -> {
            sessions.mustStand(user.id(), session);
            if (!Objects.equals(users.get(user.id()).hash(), user.hash())) {
                throw new RuleBroken("current-password-fits", "current");
            }
            users.password(user.id(), hash);
        });
    }

    /** A token opens what its user may see and do, but neither mints tokens nor changes the password nor ends sessions. */
    static String requireSession() {
        String session = SignedAuthentication.current()
                .map(SignedAuthentication::session)
                .orElse(null);
        if (session == null) {
            throw new Refused("sessions-only");
        }
        return session;
    }
}
