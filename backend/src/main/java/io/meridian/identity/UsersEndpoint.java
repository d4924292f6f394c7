package io.meridian.identity;

import io.meridian.shared.Refused;
import io.meridian.shared.RuleBroken;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who can sign in: administrators only. */
@RestController
@RequestMapping("/api/users")
class UsersEndpoint {
    private final Users users;
    private final Links links;
    private final Sessions sessions;
    private final Tokens tokens;
    private final Identities identities;
    private final ObjectProvider<OurPeople> people;
    private final ApplicationEventPublisher events;

    UsersEndpoint(
            Users users,
            Links links,
            Sessions sessions,
            Tokens tokens,
            Identities identities,
            ObjectProvider<OurPeople> people,
            ApplicationEventPublisher events) {
        this.users = users;
        this.links = links;
        this.sessions = sessions;
        this.tokens = tokens;
        this.identities = identities;
        this.people = people;
        this.events = events;
    }

    /**
     * @param ready a password has been chosen
     * @param bound the provider's word is taken for who this user is
     */
    record UserRow(
            String user,
            String login,
            String person,
            String name,
            boolean administrator,
            boolean disabled,
            boolean ready,
            boolean bound) {}

    record UserList(List<UserRow> users) {}

    record NewUser(
            String person,
            @Pattern(regexp = SetupEndpoint.LOGIN) String login,
            boolean administrator,
            @Nullable ZoneId zone,
            @Nullable @Pattern(regexp = "en|de") String language) {}

    /** @param path under this server's address, to be handed to the user; opens once, within a day */
    record PasswordLink(String user, String path) {}

    record AdministratorFlag(boolean administrator) {}

    @GetMapping
    UserList users(Signed signed) {
        requireAdministrator(signed);
        return new UserList(users.all().stream().map(this::row).toList());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    PasswordLink addUser(Signed signed, @Valid @RequestBody NewUser given) {
        requireAdministrator(signed);
        if (people.stream().noneMatch(ours -> ours.find(given.person()).isPresent())) {
            throw new RuleBroken("person-is-known", "person");
        }
        User user = users.add(
                given.login(),
                given.person(),
                null,
                given.administrator(),
                Objects.requireNonNullElse(given.zone(), ZoneId.of("UTC")),
                Objects.requireNonNullElse(given.language(), "en"),
                false);
        return link(user);
    }

    /** Ends every session, token and link of the user at once. */
    @PostMapping("/{user}/disable")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void disableUser(Signed signed, @PathVariable String user) {
        requireAdministrator(signed);
        User known = users.get(user);
        endEverything(user, () -> users.disabled(known.id(), true));
    }

    @PostMapping("/{user}/enable")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void enableUser(Signed signed, @PathVariable String user) {
        requireAdministrator(signed);
        users.disabled(users.get(user).id(), false);
    }

    /** A link to choose a new password; the old one, its link and all sessions and tokens end now. */
    @PostMapping("/{user}/reset")
    PasswordLink resetPassword(Signed signed, @PathVariable String user) {
        requireAdministrator(signed);
        User known = users.get(user);
        endEverything(user, () -> users.password(known.id(), null));
        return link(known);
    }

    @PutMapping("/{user}/administrator")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void makeAdministrator(Signed signed, @PathVariable String user, @RequestBody AdministratorFlag flag) {
        requireAdministrator(signed);
        users.administrator(users.get(user).id(), flag.administrator());
    }

    private void endEverything(String user, Runnable because) {
        sessions.endAll(user, null, () -> {
            because.run();
            links.drop(user);
            tokens.revokeAll(user);
        });
        events.publishEvent(new SessionsEnded(user, null));
    }

    private PasswordLink link(User user) {
        return new PasswordLink(user.id(), "/password?token=" + links.make(user.id()));
    }

    private UserRow row(User user) {
        String name = people.stream()
                .flatMap(ours -> ours.find(user.person()).stream())
                .map(OurPeople.Ours::name)
                .findFirst()
                .orElse(user.login());
        return new UserRow(
                user.id(),
                user.login(),
                user.person(),
                name,
                user.administrator(),
                user.disabled(),
                user.hash() != null,
                identities.isBound(user.id()));
    }

    static void requireAdministrator(Signed signed) {
        if (!signed.administrator()) {
            throw new Refused("administrators-manage-users");
        }
    }
}
