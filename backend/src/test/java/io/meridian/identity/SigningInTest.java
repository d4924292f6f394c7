package io.meridian.identity;

import static io.meridian.identity.RunningIdentity.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.meridian.shared.RuleBroken;
import io.meridian.testing.Visitor;
import io.meridian.testing.Visitor.Answer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.session.web.http.SessionRepositoryFilter;

class SigningInTest {
    @TempDir
    static Path data;

    static RunningIdentity running;
    static User root;

    @BeforeAll
    static void start() {
        running = RunningIdentity.start(data);
        running.user("ines", false);
        root = running.user("root", true);
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @Test
    void whoGivesTheRightPasswordIsSignedIn() {
        Visitor ines = running.signedIn("ines");
        Answer me = ines.get("/api/me");
        assertThat(me.status()).isEqualTo(200);
        assertThat(me.json().path("name").asString()).isEqualTo("ines");
        assertThat(me.json().path("zone").asString()).isEqualTo("Europe/Vienna");
        assertThat(me.json().path("administrator").asBoolean()).isFalse();
    }

    @Test
    void aPageOfSomebodyElseNeitherReadsNorActsInTheNameOfWhoHasSignedInSince() {
        Visitor ines = running.signedIn("ines");
        String person = ines.get("/api/me").json().path("person").asString();
        Map<String, String> preferences = Map.of("language", "de", "zone", "Europe/Vienna");

        for (String whose : List.of(person, root.signed().person())) {
            Map<String, String> page = Map.of("Meridian-Person", whose);
            Answer read = ines.send("GET", "/api/tokens", null, page);
            Answer act = ines.send("PUT", "/api/me/preferences", preferences, page);
            if (whose.equals(person)) {
                assertThat(read.status()).as(read.text()).isEqualTo(200);
                assertThat(act.status()).as(act.text()).isEqualTo(204);
            } else {
                assertThat(read.status()).isEqualTo(401);
                assertThat(read.code()).isEqualTo("another-person-is-signed-in");
                assertThat(act.code()).isEqualTo("another-person-is-signed-in");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatEndsEverySessionEndsASignInUnderWayToo(Meanwhile meanwhile) {
        User ruth = running.user("ruth-" + meanwhile.name().toLowerCase(Locale.ROOT), false);
        Passwords slow = new Passwords(QuickHashes.COST) {
            @Override
            boolean matches(String password, @Nullable String hash) {
                boolean fits = super.matches(password, hash);
                meanwhile.happensTo(ruth);
                return fits;
            }
        };
        SessionEndpoint endpoint = new SessionEndpoint(
                running.bean(Users.class),
                slow,
                new Throttle(),
                running.bean(Opening.class),
                running.bean(Sessions.class));

        assertThatThrownBy(() -> running.bean(SessionRepositoryFilter.class)
                        .doFilter(
                                new MockHttpServletRequest(),
                                new MockHttpServletResponse(),
                                (request, response) -> endpoint.signIn(
                                        new SessionEndpoint.SignIn(ruth.login(), PASSWORD),
                                        (HttpServletRequest) request,
                                        (HttpServletResponse) response)))
                .isInstanceOf(SignInFailed.class);

        assertThat(sessionsOf(ruth)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whatEndsEverySessionHasTheSayOverAChangeOfThePasswordUnderWay(Meanwhile meanwhile) {
        User rosa = running.user("rosa-" + meanwhile.name().toLowerCase(Locale.ROOT), false);
        List<User> then = new ArrayList<>();
        Runnable happens = () -> {
            meanwhile.happensTo(rosa);
            then.add(running.bean(Users.class).get(rosa.id()));
        };

        assertThatThrownBy(() -> changing(rosa, happens)).isInstanceOf(SignedOut.class);

        assertThat(running.bean(Users.class).get(rosa.id())).isEqualTo(then.getFirst());
        assertThat(sessionsOf(rosa)).isEmpty();
    }

    @Test
    void ofTwoChangesFromOneSessionTheSecondIsAskedForTheNewPassword() {
        User rafe = running.user("rafe", false);
        String other = running.bean(Passwords.class).hash("the castings of Kolhapur");

        assertThatThrownBy(() -> changing(rafe, () -> running.bean(Users.class).password(rafe.id(), other)))
                .isInstanceOfSatisfying(
                        RuleBroken.class, refused -> assertThat(refused.code()).isEqualTo("current-password-fits"));

        assertThat(running.bean(Users.class).get(rafe.id()).hash()).isEqualTo(other);
        assertThat(sessionsOf(rafe)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"RESET", "DISABLED"})
    void aTokenAskedForBeforeAllOfThemEndIsNotMadeAfterwards(Meanwhile meanwhile) {
        User ravi = running.user("ravi-" + meanwhile.name().toLowerCase(Locale.ROOT), false);
        assertThatThrownBy(() -> inSession(ravi, signed -> {
                    meanwhile.happensTo(ravi);
                    running.bean(TokensEndpoint.class).issueToken(signed, new TokensEndpoint.NewToken("script", null));
                }))
                .isInstanceOf(SignedOut.class);
        assertThat(running.bean(Tokens.class).of(ravi.id())).isEmpty();
    }

    /** A change of the password, and what happens between the comparison of the old one and the writing of the new one. */
    private static void changing(User user, Runnable meanwhile) {
        Passwords slow = new Passwords(QuickHashes.COST) {
            @Override
            String hash(String password) {
                String hash = super.hash(password);
                meanwhile.run();
                return hash;
            }
        };
        MeEndpoint endpoint = new MeEndpoint(
                running.bean(Users.class),
                running.bean(Sessions.class),
                slow,
                new Throttle(),
                running.context.getBeanProvider(OurPeople.class));
        inSession(
                user,
                signed -> endpoint.changePassword(
                        signed,
                        new MeEndpoint.NewPassword(PASSWORD, "a quiet week in Oslo"),
                        new MockHttpServletRequest()));
    }

    private static void inSession(User user, Consumer<Signed> act) {
        running.signedIn(user.login());
        String session = sessionsOf(user).iterator().next();
        SecurityContextHolder.getContext().setAuthentication(new SignedAuthentication(user.signed(), session));
        try {
            act.accept(user.signed());
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private static Set<String> sessionsOf(User user) {
        return running.bean(Sessions.class)
                .findByIndexNameAndIndexValue(Sessions.PRINCIPAL_NAME_INDEX_NAME, user.id())
                .keySet();
    }

    /** What ends every session of a user. */
    enum Meanwhile {
        RESET {
            @Override
            void happensTo(User user) {
                running.bean(UsersEndpoint.class).resetPassword(root.signed(), user.id());
            }
        },
        DISABLED {
            @Override
            void happensTo(User user) {
                running.bean(UsersEndpoint.class).disableUser(root.signed(), user.id());
            }
        },
        ANOTHER_CHOSEN {
            @Override
            void happensTo(User user) {
                running.bean(SetupEndpoint.class)
                        .choosePassword(
                                new SetupEndpoint.ChosenPassword(
                                        running.bean(Links.class).make(user.id()), "the castings of Kolhapur"),
                                new MockHttpServletRequest());
            }
        };

        abstract void happensTo(User user);
    }

    @Test
    void theNameIsTheSameInCapitals() {
        assertThat(running.visitor().signIn(" INES", PASSWORD).status()).isEqualTo(204);
    }

    @Test
    void aWrongPasswordAndAnUnknownNameAreRefusedAlike() {
        Answer wrong = running.visitor().signIn("ines", "not the password");
        Answer unknown = running.visitor().signIn("nobody", PASSWORD);
        assertThat(wrong.status()).isEqualTo(401);
        assertThat(wrong.code()).isEqualTo("sign-in-failed");
        assertThat(unknown.text()).isEqualTo(wrong.text());
        assertThat(unknown.status()).isEqualTo(wrong.status());
    }

    @Test
    void whoIsSignedOutIsToldSo() {
        Answer me = running.visitor().get("/api/me");
        assertThat(me.status()).isEqualTo(401);
        assertThat(me.code()).isEqualTo("signed-out");
        assertThat(me.headers().get("content-type")).isEqualTo("application/problem+json");
    }

    @Test
    void signingOutEndsTheSessionAndNotOnlyTheCookie() {
        Visitor ines = running.signedIn("ines");
        String cookies = ines.cookieHeader();
        assertThat(ines.delete("/api/session").status()).isEqualTo(204);
        assertThat(ines.get("/api/me").status()).isEqualTo(401);
        assertThat(running.visitor().with("Cookie", cookies).get("/api/me").status())
                .isEqualTo(401);
    }

    @Test
    void theSessionsIdChangesAtSignIn() {
        Visitor ines = running.signedIn("ines");
        String before = ines.cookie(Security.COOKIE);
        String token = ines.cookie("XSRF-TOKEN");
        ines.signIn("ines", PASSWORD);
        assertThat(ines.cookie(Security.COOKIE)).isNotNull().isNotEqualTo(before);
        assertThat(ines.cookie("XSRF-TOKEN")).isNotNull().isNotEqualTo(token);
        assertThat(running.visitor()
                        .with("Cookie", Security.COOKIE + "=" + before)
                        .get("/api/me")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void aMadeUpSessionIdIsNotTakenOver() {
        Visitor visitor = running.visitor().with("Cookie", Security.COOKIE + "=chosen-by-an-attacker");
        assertThat(visitor.get("/api/me").status()).isEqualTo(401);
    }

    @Test
    void theSessionsCookieIsOutOfReachForScriptsAndOtherSites() {
        Visitor visitor = running.visitor();
        visitor.get("/api/me");
        Answer signedIn = visitor.post("/api/session", Map.of("name", "ines", "password", PASSWORD));
        assertThat(signedIn.headers().get("set-cookie"))
                .containsPattern(Security.COOKIE + "=[^;]{40,}; Path=/; HttpOnly; SameSite=Strict");
    }

    @Test
    void withoutTheTokenOfThePageNothingIsChanged() {
        Visitor ines = running.signedIn("ines");
        Answer refused = running.visitor()
                .with("Cookie", Security.COOKIE + "=" + ines.cookie(Security.COOKIE))
                .put("/api/me/preferences", Map.of("zone", "Asia/Tokyo", "language", "de"));
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.code()).isEqualTo("csrf-token-missing");
        assertThat(ines.put("/api/me/preferences", Map.of("zone", "Asia/Kolkata", "language", "de"))
                        .status())
                .isEqualTo(204);
        assertThat(ines.get("/api/me").json().path("zone").asString()).isEqualTo("Asia/Kolkata");
        ines.put("/api/me/preferences", Map.of("zone", "Europe/Vienna", "language", "en"));
    }

    @Test
    void aZoneThatDoesNotExistIsRefusedByItsField() {
        Answer refused = running.signedIn("ines")
                .put("/api/me/preferences", Map.of("zone", "Europe/Atlantis", "language", "de"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("zone-is-known");
        assertThat(refused.json().path("field").asString()).isEqualTo("zone");
    }

    @Test
    void guessingIsSlowedDownForTheAccountWhereverItComesFrom() {
        running.user("guessed", false);
        Visitor visitor = running.visitor();
        for (int attempt = 0; attempt < Throttle.PER_ACCOUNT; attempt++) {
            assertThat(visitor.signIn("guessed", "wrong wrong wrong").status()).isEqualTo(401);
        }
        Answer refused = visitor.signIn("guessed", PASSWORD);
        assertThat(refused.status()).isEqualTo(429);
        assertThat(Integer.parseInt(refused.headers().get("retry-after"))).isBetween(1, 30);
        assertThat(running.visitor().signIn("ines", PASSWORD).status()).isEqualTo(204);
    }

    @Test
    void aNewPasswordEndsTheOtherSessions() {
        running.user("olivier", false);
        Visitor here = running.signedIn("olivier");
        Visitor there = running.signedIn("olivier");
        assertThat(here.post("/api/me/password", Map.of("current", "wrong", "password", "the castings of Kolhapur"))
                        .code())
                .isEqualTo("current-password-fits");
        assertThat(here.post("/api/me/password", Map.of("current", PASSWORD, "password", "short"))
                        .code())
                .isEqualTo("password-is-long-enough");
        assertThat(here.post("/api/me/password", Map.of("current", PASSWORD, "password", "the castings of Kolhapur"))
                        .status())
                .isEqualTo(204);
        assertThat(here.get("/api/me").status()).isEqualTo(200);
        assertThat(there.get("/api/me").status()).isEqualTo(401);
        assertThat(running.visitor()
                        .signIn("olivier", "the castings of Kolhapur")
                        .status())
                .isEqualTo(204);
    }

    @Test
    void signingOutElsewhereLeavesThisOne() {
        Visitor here = running.signedIn("ines");
        Visitor there = running.signedIn("ines");
        assertThat(here.delete("/api/sessions").status()).isEqualTo(204);
        assertThat(here.get("/api/me").status()).isEqualTo(200);
        assertThat(there.get("/api/me").status()).isEqualTo(401);
    }

    @Test
    void everyAnswerCarriesThePolicyAndNothingMayFrameIt() {
        Answer answer = running.visitor().get("/api/me");
        assertThat(answer.headers().get("content-security-policy"))
                .startsWith("default-src 'self'; script-src 'self'; style-src 'self'")
                .endsWith("; img-src 'self' data:; connect-src 'self'; object-src 'none'; base-uri 'none';"
                        + " frame-ancestors 'none'; form-action 'self'; require-trusted-types-for 'script'")
                .doesNotContain("unsafe");
        assertThat(answer.headers()).containsEntry("x-content-type-options", "nosniff");
        assertThat(answer.headers().get("cache-control")).contains("no-store");
    }

    @Test
    void anAddressOfTheApiThatIsNotThereIsAProblemAndNotAPage() {
        Answer missing = running.signedIn("ines").get("/api/nothing-here");
        assertThat(missing.status()).isEqualTo(404);
        assertThat(missing.code()).isEqualTo("not-found");
    }

    @Test
    void onAFullDiskNobodySignsInButWhoIsSignedInReadsOn() {
        Visitor ines = running.signedIn("ines");
        running.bean(StateStore.class).pragma("max_page_count=1");
        try {
            List<Answer> refused = new ArrayList<>();
            for (int attempt = 0; attempt < 200 && refused.isEmpty(); attempt++) {
                Answer signIn = running.visitor().signIn("ines", PASSWORD);
                if (signIn.status() != 204) {
                    refused.add(signIn);
                }
            }
            assertThat(refused).hasSize(1);
            Answer full = refused.getFirst();
            assertThat(full.status()).isEqualTo(503);
            assertThat(full.code()).isEqualTo("disk-is-full");
            assertThat(full.headers()).containsEntry("retry-after", "30");
            assertThat(full.json().path("detail").asString()).contains("nothing that was recorded before is lost");
            assertThat(ines.get("/api/me").status()).isEqualTo(200);
        } finally {
            running.bean(StateStore.class).pragma("max_page_count=1073741823");
        }
        assertThat(running.visitor().signIn("ines", PASSWORD).status()).isEqualTo(204);
    }

    @Test
    void theSecretsOfSessionsAndPasswordsAreNotInTheFile() throws Exception {
        Visitor ines = running.signedIn("ines");
        StringBuilder bytes = new StringBuilder();
        for (String file : new String[] {"state.db", "state.db-wal"}) {
            bytes.append(new String(
                    java.nio.file.Files.readAllBytes(data.resolve(file)),
                    java.nio.charset.StandardCharsets.ISO_8859_1));
        }
        assertThat(bytes.toString())
                .contains("$argon2id$")
                .doesNotContain(PASSWORD)
                .doesNotContain(String.valueOf(ines.cookie(Security.COOKIE)));
    }
}
