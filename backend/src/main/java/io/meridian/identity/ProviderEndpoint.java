package io.meridian.identity;

import io.meridian.identity.SignInProvider.Proven;
import io.meridian.identity.Throttle.Turn;
import io.meridian.shared.ExpectedFailure;
import io.meridian.shared.Unknown;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Signing in by the provider, where the operator named one; elsewhere there is nothing here. */
@RestController
class ProviderEndpoint {
    static final String BACK = "/api/sign-in/provider/back";
    private static final Logger log = LoggerFactory.getLogger(ProviderEndpoint.class);

    private final ObjectProvider<SignInProvider> providers;
    private final ObjectProvider<PendingCookie> cookies;
    private final Identities identities;
    private final Users users;
    private final StateStore state;
    private final Throttle throttle;
    private final Opening opening;
    private final String publicUrl;

    ProviderEndpoint(
            ObjectProvider<SignInProvider> providers,
            ObjectProvider<PendingCookie> cookies,
            Identities identities,
            Users users,
            StateStore state,
            Throttle throttle,
            Opening opening,
            @Value("${meridian.public-url:}") String publicUrl) {
        this.providers = providers;
        this.cookies = cookies;
        this.identities = identities;
        this.users = users;
        this.state = state;
        this.throttle = throttle;
        this.opening = opening;
        this.publicUrl = publicUrl.replaceAll("/+$", "");
    }

    /** @param provider what people call it; null where one signs in by name and password only */
    record WaysIn(@Nullable String provider) {}

    /** @param target the page of ours to go on with */
    record ProviderSignIn(@Size(max = 2000) String target) {}

    /** @param address where the browser goes to be signed in */
    record ProviderAddress(String address) {}

    @GetMapping("/api/sign-in")
    WaysIn waysIn() {
        SignInProvider provider = providers.getIfAvailable();
        return new WaysIn(provider == null ? null : provider.name());
    }

    /** A POST with the page's token: no other site can begin a sign-in in this browser. */
    @PostMapping("/api/sign-in/provider")
    ProviderAddress goToProvider(
            @Valid @RequestBody ProviderSignIn given, HttpServletRequest request, HttpServletResponse response) {
        SignInProvider provider = provider();
        PendingCookie cookie = cookies.getObject();
        PendingSignIn pending = cookie.begin(home(request) + BACK, given.target());
        String address = provider.address(pending);
        opening.end(request);
        cookie.give(pending, response);
        return new ProviderAddress(address);
    }

    /** Where the provider sends the browser back to; whatever happens, it goes on to a page of ours. */
    @Hidden
    @GetMapping(BACK)
    ResponseEntity<Void> backFromProvider(
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response) {
        SignInProvider provider = provider();
        try {
            PendingSignIn pending = cookies.getObject()
                    .take(request, response)
                    .filter(one -> one.is(state))
                    .orElseThrow(ProviderRefused::notBelieved);
            // Nothing can be guessed here; it spares the provider whoever asks for no end.
            Turn turn = throttle.take("provider " + pending.state(), request.getRemoteAddr());
            if (code.isEmpty()) {
                throw ProviderRefused.saidNo();
            }
            opening.open(userOf(provider.proven(pending, code)), request, response);
            turn.giveBack();
            return goTo(pending.target());
        } catch (RuntimeException failed) {
            if (failed instanceof ExpectedFailure refused) {
                return goTo("/sign-in?refused=" + URLEncoder.encode(refused.code(), StandardCharsets.UTF_8));
            }
            throw failed;
        }
    }

    /** Who was bound; the first time, whose login is what the provider has verified, if that user is nobody else there. */
    private User userOf(Proven proven) {
        return state.together(() -> {
            User bound = identities
                    .userOf(proven.issuer(), proven.subject())
                    .flatMap(users::find)
                    .orElse(null);
            User user = bound != null
                    ? bound
                    : proven.login()
                            .flatMap(users::byLogin)
                            .filter(one -> !identities.isBound(one.id()))
                            .orElseThrow(() -> notKnown(proven));
            if (users.active(user.id()).isEmpty()) {
                throw ProviderRefused.disabled();
            }
            if (bound == null) {
                identities.bind(proven.issuer(), proven.subject(), user.id());
            }
            return user;
        });
    }

    /** The administrator needs the subject to bind it; it is the provider's word, so it is quoted. */
    private static ProviderRefused notKnown(Proven proven) {
        log.info(
                "no user here is the subject \"{}\" of {}",
                proven.subject().replaceAll("[^\\p{Graph}]", "?"),
                proven.issuer());
        return ProviderRefused.notKnownHere();
    }

    private SignInProvider provider() {
        return providers.stream().findFirst().orElseThrow(() -> new Unknown("provider"));
    }

    private String home(HttpServletRequest request) {
        return publicUrl.isEmpty()
                ? ServletUriComponentsBuilder.fromContextPath(request).build().toUriString()
                : publicUrl;
    }

    private static ResponseEntity<Void> goTo(String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(path))
                .build();
    }
}
