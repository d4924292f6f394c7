package io.meridian.identity;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.meridian.testing.Visitor;
import io.meridian.testing.Visitor.Answer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import no.nav.security.mock.oauth2.http.Route;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import okhttp3.Headers;

/** An OpenID Connect provider in this JVM, and the way of a browser to it and back. */
final class Provider implements AutoCloseable {
    static final String CLIENT = "meridian-test";
    private static final String HOUSE = "house";

    private final AtomicReference<String> otherToken = new AtomicReference<>();
    private final MockOAuth2Server server = new MockOAuth2Server(new InsteadOfToken());
    private final HttpClient browser = HttpClient.newHttpClient();

    Provider() {
        server.start();
    }

    String issuer() {
        return server.issuerUrl(HOUSE).toString();
    }

    String[] options() {
        return new String[] {
            "--meridian.oidc.issuer=" + issuer(),
            "--meridian.oidc.client=" + CLIENT,
            "--meridian.oidc.secret=only for this test",
            "--meridian.oidc.name=Tarn"
        };
    }

    /** The next token is about this subject. */
    void knows(String subject, Map<String, Object> claims) {
        server.enqueueCallback(new DefaultOAuth2TokenCallback(HOUSE, subject, "JWT", List.of(CLIENT), claims, 3600));
    }

    /** The next answer to anybody is a token that somebody else has signed, fitting in every other way. */
    void forges(Map<String, Object> claims) throws Exception {
        JWTClaimsSet.Builder all = new JWTClaimsSet.Builder()
                .issuer(issuer())
                .audience(CLIENT)
                .issueTime(new Date())
                .expirationTime(Date.from(Instant.now().plusSeconds(600)));
        claims.forEach(all::claim);
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(HOUSE).build(), all.build());
        token.sign(new RSASSASigner(new RSAKeyGenerator(2048).generate()));
        answers(token.serialize());
    }

    /** The next answer is a token that the provider itself has signed, with these claims alone. */
    void signs(Map<String, Object> claims) {
        answers(server.getConfig()
                .getTokenProvider()
                .jwt(claims, Duration.ofMinutes(10), HOUSE)
                .serialize());
    }

    private void answers(String token) {
        otherToken.set(
                "{\"access_token\":\"a\",\"token_type\":\"Bearer\",\"expires_in\":60,\"id_token\":\"" + token + "\"}");
    }

    /** Answers the next question for a token with what was made for it, if anything was. */
    private final class InsteadOfToken implements Route {
        @Override
        public boolean match(OAuth2HttpRequest request) {
            return otherToken.get() != null && request.getUrl().encodedPath().endsWith("/token");
        }

        @Override
        public OAuth2HttpResponse invoke(OAuth2HttpRequest request) {
            return new OAuth2HttpResponse(
                    Headers.of("Content-Type", "application/json"), 200, otherToken.getAndSet(null), null);
        }
    }

    /** Where the browser is sent to by us. */
    static URI begin(Visitor visitor, String target) {
        visitor.get("/api/me");
        Answer begun = visitor.post("/api/sign-in/provider", Map.of("target", target));
        if (begun.status() != 200) {
            throw new AssertionError(begun.text());
        }
        return URI.create(begun.json().path("address").asString());
    }

    /** Where the browser is sent back to by the provider. */
    URI back(URI address) throws Exception {
        var answer = browser.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding());
        return URI.create(answer.headers().firstValue("location").orElseThrow());
    }

    /** There and back again; the address of the page one lands on. */
    String signIn(Visitor visitor, String target) throws Exception {
        return land(visitor, back(begin(visitor, target)));
    }

    static String land(Visitor visitor, URI back) {
        Answer landed = visitor.get(back.getRawPath() + "?" + back.getRawQuery());
        if (landed.status() != 303) {
            throw new AssertionError(landed.status() + " " + landed.text());
        }
        return landed.headers().get("location");
    }

    static String parameter(URI address, String name) {
        for (String pair : address.getQuery().split("&")) {
            if (pair.startsWith(name + "=")) {
                return pair.substring(name.length() + 1);
            }
        }
        throw new AssertionError("no " + name + " in " + address);
    }

    @Override
    public void close() {
        server.shutdown();
    }
}
