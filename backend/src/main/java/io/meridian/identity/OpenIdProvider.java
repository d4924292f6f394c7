package io.meridian.identity;

import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.core.env.Environment;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.userinfo.DefaultOAuth2UserService;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestTemplate;

/**
 * OpenID Connect, Authorization Code with PKCE. The provider is asked about itself at the first sign-in, never at the
 * start: Meridian starts where the provider does not answer.
 */
@Component
@Conditional(ProviderIsNamed.class)
class OpenIdProvider implements SignInProvider {
    private static final Logger log = LoggerFactory.getLogger(OpenIdProvider.class);
    private static final ParameterizedTypeReference<Map<String, Object>> METADATA =
            new ParameterizedTypeReference<>() {};

    private final ProviderSettings settings;
    private final JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build());
    private final OidcAuthorizationCodeAuthenticationProvider proof;
    private volatile @Nullable ClientRegistration known;

    OpenIdProvider(Environment environment) {
        this.settings = ProviderSettings.of(environment);
        requests.setReadTimeout(Duration.ofSeconds(10));
        this.proof = new OidcAuthorizationCodeAuthenticationProvider(tokens(), people());
    }

    @Override
    public String name() {
        return settings.name();
    }

    @Override
    public String address(PendingSignIn pending) {
        return request(pending, registration(pending.redirect())).getAuthorizationRequestUri();
    }

    @Override
    public Proven proven(PendingSignIn pending, String code) {
        ClientRegistration registration = registration(pending.redirect());
        OAuth2AuthorizationResponse response = OAuth2AuthorizationResponse.success(code)
                .redirectUri(pending.redirect())
                .state(pending.state())
                .build();
        try {
            var proven = proof.authenticate(new OAuth2LoginAuthenticationToken(
                    registration, new OAuth2AuthorizationExchange(request(pending, registration), response)));
            if (proven == null
                    || !(proven.getPrincipal() instanceof OidcUser user)
                    || !(user.getSubject() instanceof String subject)) {
                throw ProviderRefused.notBelieved();
            }
            return new Proven(settings.issuer(), subject, login(user));
        } catch (OAuth2AuthenticationException | OAuth2AuthorizationException | JwtException refused) {
            // Not an error of ours, but the operator cannot find a wrong secret or clock without it.
            log.info("the provider {} signed nobody in: {}", settings.issuer(), refused.getMessage());
            throw isUnreachable(refused) ? ProviderRefused.outOfReach() : ProviderRefused.notBelieved();
        }
    }

    private Optional<String> login(OidcUser user) {
        boolean mail = settings.loginClaim().equals(ProviderSettings.EMAIL);
        return mail && !Boolean.TRUE.equals(user.getEmailVerified())
                ? Optional.empty()
                : Optional.ofNullable(user.getClaimAsString(settings.loginClaim()));
    }

    private static OAuth2AuthorizationRequest request(PendingSignIn pending, ClientRegistration registration) {
        return OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri(
                        Objects.requireNonNull(registration.getProviderDetails().getAuthorizationUri()))
                .clientId(registration.getClientId())
                .redirectUri(pending.redirect())
                .scopes(registration.getScopes())
                .state(pending.state())
                .attributes(Map.of(
                        OidcParameterNames.NONCE,
                        pending.nonce(),
                        PkceParameterNames.CODE_VERIFIER,
                        pending.verifier()))
                .additionalParameters(Map.of(
                        OidcParameterNames.NONCE, PendingSignIn.digest(pending.nonce()),
                        PkceParameterNames.CODE_CHALLENGE, PendingSignIn.digest(pending.verifier()),
                        PkceParameterNames.CODE_CHALLENGE_METHOD, "S256"))
                .build();
    }

    private ClientRegistration registration(String redirect) {
        ClientRegistration found = known;
        if (found == null) {
            found = discovered(redirect);
            known = found;
        }
        return found;
    }

    /** The provider must call itself what the operator calls it. */
    private ClientRegistration discovered(String redirect) {
        try {
            Map<String, Object> metadata = RestClient.create(new RestTemplate(requests))
                    .get()
                    .uri(settings.issuer().replaceAll("/$", "") + "/.well-known/openid-configuration")
                    .retrieve()
                    .body(METADATA);
            if (metadata == null || !settings.issuer().equals(metadata.get("issuer"))) {
                log.error("the provider at {} calls itself something else", settings.issuer());
                throw ProviderRefused.outOfReach();
            }
            ClientRegistration.Builder registration = ClientRegistrations.fromOidcConfiguration(metadata)
                    .registrationId("provider")
                    .clientId(settings.client())
                    .redirectUri(redirect)
                    .scope(settings.scopes());
            return (settings.secret() == null
                            ? registration.clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                            : registration.clientSecret(settings.secret()))
                    .build();
        } catch (RestClientException | IllegalArgumentException unusable) {
            log.warn("the provider {} does not answer: {}", settings.issuer(), unusable.getMessage());
            throw ProviderRefused.outOfReach();
        }
    }

    private RestClientAuthorizationCodeTokenResponseClient tokens() {
        RestClientAuthorizationCodeTokenResponseClient tokens = new RestClientAuthorizationCodeTokenResponseClient();
        tokens.setRestClient(RestClient.builder()
                .requestFactory(requests)
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        return tokens;
    }

    /** The provider is asked once more only where the token itself does not say what is needed. */
    private OidcUserService people() {
        RestTemplate questions = new RestTemplate(requests);
        questions.setErrorHandler(new OAuth2ErrorResponseErrorHandler());
        DefaultOAuth2UserService answers = new DefaultOAuth2UserService();
        answers.setRestOperations(questions);
        OidcUserService people = new OidcUserService();
        people.setOauth2UserService(answers);
        people.setRetrieveUserInfo(
                asked -> !asked.getIdToken().getClaims().keySet().containsAll(claims()));
        return people;
    }

    private Set<String> claims() {
        return settings.loginClaim().equals(ProviderSettings.EMAIL)
                ? Set.of(ProviderSettings.EMAIL, "email_verified")
                : Set.of(settings.loginClaim());
    }

    private static boolean isUnreachable(Throwable failure) {
        for (Throwable one = failure; one != null; one = one.getCause()) {
            if (one instanceof IOException) {
                return true;
            }
        }
        return false;
    }
}
