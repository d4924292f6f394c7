package io.meridian.identity;

import io.meridian.shared.RuleBroken;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Whom the provider means by a subject: administrators bind it to a user, and unbind it. */
@RestController
@RequestMapping("/api/users/{user}/identity")
class UserIdentityEndpoint {
    private final Users users;
    private final Identities identities;
    private final String issuer;

    UserIdentityEndpoint(
            Users users, Identities identities, @Value("${" + ProviderSettings.ISSUER + ":}") String issuer) {
        this.users = users;
        this.identities = identities;
        this.issuer = issuer.strip();
    }

    /** @param subject as the provider calls the person; the log names it when an unknown one comes */
    record ProviderSubject(@NotBlank @Size(max = 255) String subject) {}

    /** From now on the subject is this user, and no other one is. */
    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void bindIdentity(Signed signed, @PathVariable String user, @Valid @RequestBody ProviderSubject given) {
        UsersEndpoint.requireAdministrator(signed);
        User known = users.get(user);
        if (issuer.isEmpty()) {
            throw new RuleBroken("provider-is-named", "subject");
        }
        identities.bind(issuer, given.subject().strip(), known.id());
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unbindIdentity(Signed signed, @PathVariable String user) {
        UsersEndpoint.requireAdministrator(signed);
        identities.unbind(users.get(user).id());
    }
}
