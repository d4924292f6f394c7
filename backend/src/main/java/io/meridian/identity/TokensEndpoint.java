package io.meridian.identity;

import io.meridian.identity.Tokens.Issued;
import io.meridian.identity.Tokens.Token;
import io.meridian.shared.Given;
import io.meridian.shared.Instants;
import io.meridian.shared.RuleBroken;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** My personal API tokens, for programs that act as me. */
@RestController
class TokensEndpoint {
    private final StateStore state;
    private final Sessions sessions;
    private final Tokens tokens;

    TokensEndpoint(StateStore state, Sessions sessions, Tokens tokens) {
        this.state = state;
        this.sessions = sessions;
        this.tokens = tokens;
    }

    record NewToken(
            @NotBlank @Size(max = 100) String name,
            @Nullable Instant expiresAt) {}

    record TokenList(List<Token> tokens) {}

    @GetMapping("/api/tokens")
    TokenList tokens(Signed signed) {
        MeEndpoint.requireSession();
        return new TokenList(tokens.of(signed.user()));
    }

    /** The only time that the token is shown. What ends all sessions ends all tokens: none is made after it. */
    @PostMapping("/api/tokens")
    @ResponseStatus(HttpStatus.CREATED)
    Issued issueToken(Signed signed, @Valid @RequestBody NewToken given) {
        String session = MeEndpoint.requireSession();
        Given.text("name", given.name(), 100);
        if (given.expiresAt() != null && !Instants.canBeNamed(given.expiresAt())) {
            throw new RuleBroken("year-has-four-digits", "expiresAt");
        }
        return state.together(() -> {
            sessions.mustStand(signed.user(), session);
            return tokens.issue(signed.user(), given.name(), given.expiresAt());
        });
    }

    @DeleteMapping("/api/tokens/{token}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revokeToken(Signed signed, @PathVariable String token) {
        MeEndpoint.requireSession();
        tokens.revoke(signed.user(), token);
    }
}
