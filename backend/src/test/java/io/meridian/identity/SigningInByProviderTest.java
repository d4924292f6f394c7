package io.meridian.identity;

import static io.meridian.identity.RunningIdentity.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import io.meridian.testing.Visitor;
import io.meridian.testing.Visitor.Answer;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;

class SigningInByProviderTest {
    @TempDir
    static Path data;

    static Provider provider;
    static RunningIdentity running;
    static List<SessionsEnded> ended = new ArrayList<>();

    @BeforeAll
    static void start() {
        provider = new Provider();
        running = RunningIdentity.start(data, provider.options());
        running.context.addApplicationListener((ApplicationListener<PayloadApplicationEvent<?>>) event -> {
            if (event.getPayload() instanceof SessionsEnded sessions) {
                ended.add(sessions);
            }
        });
        running.user("root", true);
    }

    @AfterAll
    static void stop() {
        running.close();
        provider.close();
    }

    private static Map<String, Object> mail(String login) {
        return Map.of("email", login, "email_verified", true);
    }

    private static String whoIs(Visitor visitor) {
        Answer me = visitor.get("/api/me");
        return me.status() == 200 ? me.json().path("login").asString() : me.code();
    }

    @Test
    void theSignInPageIsToldTheProvidersName() {
        assertThat(running.visitor().get("/api/sign-in").text()).isEqualTo("{\"provider\":\"Tarn\"}");
    }

    @Test
    void whoseVerifiedMailIsALoginIsThatUserAndGoesOnWhereTheyWanted() throws Exception {
        running.user("ines@tarn.example", false);
        provider.knows("s-ines", mail("Ines@Tarn.example"));
        Visitor browser = running.visitor();

        assertThat(provider.signIn(browser, "/accounts/a?at=x")).isEqualTo("/accounts/a?at=x");
        assertThat(whoIs(browser)).isEqualTo("ines@tarn.example");
    }

    @Test
    void onceBoundTheSubjectCountsWhateverTheMailSays() throws Exception {
        running.user("dana@tarn.example", false);
        provider.knows("s-dana", mail("dana@tarn.example"));
        provider.signIn(running.visitor(), "/");
        provider.knows("s-dana", Map.of("email", "married@tarn.example", "email_verified", true));
        Visitor browser = running.visitor();
        provider.signIn(browser, "/");
        assertThat(whoIs(browser)).isEqualTo("dana@tarn.example");

        provider.knows("s-who-has-danas-address-now", mail("dana@tarn.example"));
        Visitor other = running.visitor();
        assertThat(provider.signIn(other, "/")).isEqualTo("/sign-in?refused=person-not-known-here");
        assertThat(whoIs(other)).isEqualTo("signed-out");
    }

    @Test
    void aMailThatIsNotVerifiedProvesNothing() throws Exception {
        running.user("marcus@tarn.example", false);
        provider.knows("s-marcus", Map.of("email", "marcus@tarn.example", "email_verified", false));
        Visitor browser = running.visitor();
        assertThat(provider.signIn(browser, "/")).isEqualTo("/sign-in?refused=person-not-known-here");
        assertThat(whoIs(browser)).isEqualTo("signed-out");
        provider.knows("s-marcus", mail("marcus@tarn.example"));
        assertThat(provider.signIn(browser, "/")).isEqualTo("/");
    }

    @Test
    void whoIsNobodyHereIsRefusedUntilAnAdministratorBindsThem() throws Exception {
        User olivier = running.user("olivier", false);
        provider.knows("s-olivier", mail("olivier@elsewhere.example"));
        assertThat(provider.signIn(running.visitor(), "/")).isEqualTo("/sign-in?refused=person-not-known-here");

        String path = "/api/users/" + olivier.id() + "/identity";
        Visitor root = running.signedIn("root");
        assertThat(root.put(path, Map.of("subject", "s-olivier")).status()).isEqualTo(204);
        assertThat(root.get("/api/users").text()).contains("\"login\":\"olivier\"");
        Visitor browser = running.visitor();
        provider.knows("s-olivier", Map.of());
        provider.signIn(browser, "/");
        assertThat(whoIs(browser)).isEqualTo("olivier");

        User ruth = running.user("ruth", false);
        assertThat(root.put("/api/users/" + ruth.id() + "/identity", Map.of("subject", "s-olivier"))
                        .code())
                .isEqualTo("identity-is-free");
        assertThat(root.delete(path).status()).isEqualTo(204);
        provider.knows("s-olivier", Map.of());
        assertThat(provider.signIn(running.visitor(), "/")).isEqualTo("/sign-in?refused=person-not-known-here");
    }

    @Test
    void aDisabledUserIsRefusedAndOneSignedInIsOut() throws Exception {
        User olga = running.user("olga@tarn.example", false);
        provider.knows("s-olga", mail("olga@tarn.example"));
        Visitor browser = running.visitor();
        provider.signIn(browser, "/");
        assertThat(whoIs(browser)).isEqualTo("olga@tarn.example");

        running.signedIn("root").post("/api/users/" + olga.id() + "/disable", "");
        assertThat(whoIs(browser)).isEqualTo("signed-out");
        provider.knows("s-olga", mail("olga@tarn.example"));
        assertThat(provider.signIn(browser, "/")).isEqualTo("/sign-in?refused=user-is-disabled");
        assertThat(whoIs(browser)).isEqualTo("signed-out");
    }

    @Test
    void signingOutEndsTheSessionAndWhatHangsOnIt() throws Exception {
        User user = running.user("keiko@tarn.example", false);
        provider.knows("s-keiko", mail("keiko@tarn.example"));
        Visitor browser = running.visitor();
        provider.signIn(browser, "/");
        String cookies = browser.cookieHeader();
        ended.clear();

        assertThat(browser.delete("/api/session").status()).isEqualTo(204);
        assertThat(whoIs(running.visitor().with("Cookie", cookies))).isEqualTo("signed-out");
        assertThat(ended).extracting(SessionsEnded::user).containsExactly(user.id());
    }

    @Test
    void theSessionFromBeforeEndsAndTheNewOneHasItsOwnSecret() throws Exception {
        running.user("petra@tarn.example", false);
        Visitor browser = running.signedIn("root");
        String before = browser.cookie(Security.COOKIE);
        String token = browser.cookie("XSRF-TOKEN");
        provider.knows("s-petra", mail("petra@tarn.example"));
        provider.signIn(browser, "/");

        assertThat(whoIs(browser)).isEqualTo("petra@tarn.example");
        assertThat(browser.cookie(Security.COOKIE)).isNotEqualTo(before);
        assertThat(browser.cookie("XSRF-TOKEN")).isNotEqualTo(token);
        assertThat(whoIs(running.visitor().with("Cookie", Security.COOKIE + "=" + before)))
                .isEqualTo("signed-out");
    }

    @Test
    void theProviderIsAskedWithStateNonceAndPkce() {
        Visitor browser = running.visitor();
        URI address = Provider.begin(browser, "/");
        assertThat(address.toString()).startsWith(provider.issuer() + "/authorize?");
        assertThat(Provider.parameter(address, "response_type")).isEqualTo("code");
        assertThat(Provider.parameter(address, "code_challenge_method")).isEqualTo("S256");
        assertThat(Provider.parameter(address, "code_challenge")).hasSize(43);
        assertThat(Provider.parameter(address, "nonce")).hasSize(43);
        assertThat(Provider.parameter(address, "state")).hasSize(43);
        assertThat(Provider.parameter(address, "redirect_uri"))
                .isEqualTo("http://localhost:" + running.port + ProviderEndpoint.BACK);
    }

    @Test
    void whatTheBrowserKeepsMeanwhileIsSealedAndOutOfReachForScripts() {
        Visitor browser = running.visitor();
        browser.get("/api/me");
        Answer begun = browser.post("/api/sign-in/provider", Map.of("target", "/accounts"));
        String state =
                Provider.parameter(URI.create(begun.json().path("address").asString()), "state");
        assertThat(begun.headers().get("set-cookie"))
                .containsPattern("MERIDIAN_SIGN_IN=[^;]{100,}; Path=/; Max-Age=600;.*HttpOnly; SameSite=Lax")
                .doesNotContain(state);
    }

    @Test
    void anAnswerIsGoodOnceAndInTheBrowserThatAskedOnly() throws Exception {
        running.user("yuki@tarn.example", false);
        Visitor asked = running.visitor();
        URI back = provider.back(Provider.begin(asked, "/"));
        Visitor lured = running.visitor();
        assertThat(Provider.land(lured, back)).isEqualTo("/sign-in?refused=provider-not-believed");
        Provider.begin(lured, "/");
        assertThat(Provider.land(lured, back)).isEqualTo("/sign-in?refused=provider-not-believed");

        provider.knows("s-yuki", mail("yuki@tarn.example"));
        assertThat(Provider.land(asked, back)).isEqualTo("/");
        assertThat(Provider.land(asked, back)).isEqualTo("/sign-in?refused=provider-not-believed");
    }

    @Test
    void aTokenWithAnotherNonceIsNotBelieved() throws Exception {
        running.user("nadia@tarn.example", false);
        Visitor browser = running.visitor();
        URI address = Provider.begin(browser, "/");
        URI back = provider.back(address);
        provider.signs(claims("nadia@tarn.example", provider.issuer(), "another"));
        assertThat(Provider.land(browser, back)).isEqualTo("/sign-in?refused=provider-not-believed");

        address = Provider.begin(browser, "/");
        back = provider.back(address);
        provider.signs(claims("nadia@tarn.example", provider.issuer(), Provider.parameter(address, "nonce")));
        assertThat(Provider.land(browser, back)).isEqualTo("/");
    }

    @Test
    void aTokenOfAnotherIssuerIsNotBelieved() throws Exception {
        running.user("omar@tarn.example", false);
        Visitor browser = running.visitor();
        URI address = Provider.begin(browser, "/");
        URI back = provider.back(address);
        provider.signs(claims("omar@tarn.example", "https://elsewhere.example", Provider.parameter(address, "nonce")));
        assertThat(Provider.land(browser, back)).isEqualTo("/sign-in?refused=provider-not-believed");
        assertThat(whoIs(browser)).isEqualTo("signed-out");
    }

    @Test
    void aTokenThatSomebodyElseHasSignedIsNotBelieved() throws Exception {
        running.user("pia@tarn.example", false);
        Visitor browser = running.visitor();
        URI address = Provider.begin(browser, "/");
        URI back = provider.back(address);
        provider.forges(claims("pia@tarn.example", provider.issuer(), Provider.parameter(address, "nonce")));
        assertThat(Provider.land(browser, back)).isEqualTo("/sign-in?refused=provider-not-believed");
        assertThat(whoIs(browser)).isEqualTo("signed-out");
    }

    private static Map<String, Object> claims(String mail, String issuer, String nonce) {
        return Map.of(
                "iss",
                issuer,
                "sub",
                "s-" + mail,
                "aud",
                Provider.CLIENT,
                "nonce",
                nonce,
                "email",
                mail,
                "email_verified",
                true);
    }

    @Test
    void whoSaysNoAtTheProviderIsBackAtTheSignInPage() {
        Visitor browser = running.visitor();
        URI address = Provider.begin(browser, "/");
        assertThat(Provider.land(
                        browser,
                        URI.create(ProviderEndpoint.BACK + "?error=access_denied&state="
                                + Provider.parameter(address, "state"))))
                .isEqualTo("/sign-in?refused=provider-said-no");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "//evil.example",
                "/\\evil.example",
                "javascript:alert(1)",
                "",
                "/a\r\nSet-Cookie: x=y",
                "/ä"
            })
    void nobodyIsSentElsewhereAfterwards(String target) throws Exception {
        assertThat(PendingSignIn.own(target)).isEqualTo("/accounts");
    }

    @Test
    void noOtherSiteCanBeginIt() {
        Answer refused = running.visitor().post("/api/sign-in/provider", Map.of("target", "/"));
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.code()).isEqualTo("csrf-token-missing");
    }

    @Test
    void onlyAdministratorsBind() {
        User carl = running.user("carl", false);
        String path = "/api/users/" + carl.id() + "/identity";
        Visitor himself = running.signedIn("carl");
        assertThat(himself.put(path, Map.of("subject", "s-carl")).code()).isEqualTo("administrators-manage-users");
        assertThat(himself.delete(path).code()).isEqualTo("administrators-manage-users");
        Visitor root = running.signedIn("root");
        assertThat(root.put(path, Map.of("subject", "s-carl")).status()).isEqualTo(204);
        assertThat(root.delete(path).status()).isEqualTo(204);
    }

    @Test
    void namesAndPasswordsGoOnBeingTaken() {
        assertThat(running.visitor().signIn("root", PASSWORD).status()).isEqualTo(204);
    }
}
