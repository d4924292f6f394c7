package io.meridian.identity;

import io.meridian.identity.Throttle.Turn;
import io.meridian.shared.Unknown;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What a one-time link opens: creating the first administrator, or choosing a password. */
@RestController
class SetupEndpoint {
    static final String LOGIN = "[\\p{L}\\p{N}._@+-]{2,100}";

    private final StateStore state;
    private final Links links;
    private final Users users;
    private final Sessions sessions;
    private final Passwords passwords;
    private final Throttle throttle;
    private final Opening opening;
    private final ObjectProvider<OurPeople> people;

    SetupEndpoint(
            StateStore state,
            Links links,
            Users users,
            Sessions sessions,
            Passwords passwords,
            Throttle throttle,
            Opening opening,
            ObjectProvider<OurPeople> people) {
        this.state = state;
        this.links = links;
        this.users = users;
        this.sessions = sessions;
        this.passwords = passwords;
        this.throttle = throttle;
        this.opening = opening;
        this.people = people;
    }

    record FirstAdministrator(
            String token,
            @NotBlank @Size(max = 120) String name,
            @Pattern(regexp = LOGIN) String login,
            @Size(max = 1000) String password,
            @Nullable ZoneId zone,
            @Nullable @Pattern(regexp = "en|de") String language) {}

    record ChosenPassword(String token, @Size(max = 1000) String password) {}

    /** Creates the first administrator, as a person of ours and a user, and signs them in. The link dies with it. */
    @PostMapping("/api/setup")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void setUp(@Valid @RequestBody FirstAdministrator first, HttpServletRequest request, HttpServletResponse response) {
        Turn turn = throttle.take(request.getRemoteAddr());
        links.requireSetup(first.token());
        if (!users.none()) {
            throw new Unknown("link");
        }
        turn.giveBack();
        passwords.require(first.password(), first.login(), "password");
        String hash = passwords.hash(first.password());
        ZoneId zone = Objects.requireNonNullElse(first.zone(), ZoneId.of("UTC"));
        String person = people.getObject().register(first.name().strip(), zone);
        User user = state.together(() -> {
            links.use(first.token());
            return users.add(
                    first.login(), person, hash, true, zone, Objects.requireNonNullElse(first.language(), "en"), false);
        });
        opening.open(user, request, response);
    }

    /** Sets the password of the user that the link was made for. The link dies with it, and so do all their sessions. */
    @PostMapping("/api/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void choosePassword(@Valid @RequestBody ChosenPassword chosen, HttpServletRequest request) {
        Turn turn = throttle.take(request.getRemoteAddr());
        User user = users.get(links.userOf(chosen.token()));
        turn.giveBack();
        passwords.require(chosen.password(), user.login(), "password");
        String hash = passwords.hash(chosen.password());
        sessions.endAll(user.id(), null, () -> {
            links.use(chosen.token());
            users.password(user.id(), hash);
        });
    }
}
