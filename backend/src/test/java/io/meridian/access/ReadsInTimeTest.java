package io.meridian.access;

import static io.meridian.testing.RunningMeridian.ok;
import static org.assertj.core.api.Assertions.assertThat;

import io.meridian.eventlog.Cursor;
import io.meridian.eventlog.EventLog;
import io.meridian.history.Moment;
import io.meridian.history.TrueAt;
import io.meridian.testing.OnTheSharedProduct;
import io.meridian.testing.RunningProduct;
import io.meridian.testing.Visitor;
import io.meridian.testing.Visitor.Answer;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/** Every read that takes an instant, on both axes; what is no instant and no cursor is refused beside its field. */
@OnTheSharedProduct
class ReadsInTimeTest {
    private static AccountWithEverything account;

    @BeforeAll
    static void anAccount() {
        account = new AccountWithEverything();
        account.entity();
        account.appointment();
        account.promise();
        account.interaction();
        account.step(true);
        account.assignedConflict();
    }

    static Stream<Address> atAMoment() {
        return reads(parameter -> parameter.getType() == Moment.class || parameter.getType() == TrueAt.class);
    }

    /** Lists over accounts go by what is known now. */
    static Stream<Address> atTwoInstants() {
        return reads(parameter -> parameter.getType() == Moment.class);
    }

    static Stream<Address> fromAPosition() {
        return reads(parameter -> {
            RequestHeader header = parameter.getAnnotation(RequestHeader.class);
            return header != null && header.name().equals("Min-Position");
        });
    }

    /** The ribbon reads two moments at once; files carry no cursor. */
    static Stream<Address> ofOneAccount() {
        return atTwoInstants()
                .filter(address -> !address.pattern().endsWith(".csv")
                        && !address.pattern().endsWith("/ribbon"));
    }

    private static Stream<Address> reads(Predicate<Parameter> takes) {
        Set<String> found = RunningProduct.shared()
                .bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .entrySet()
                .stream()
                .filter(entry -> Arrays.stream(entry.getValue().getMethod().getParameters())
                        .anyMatch(takes))
                .flatMap(entry -> entry.getKey().getPatternValues().stream())
                .collect(Collectors.toSet());
        return Addresses.all().stream()
                .filter(address -> address.method().equals("GET") && found.contains(address.pattern()));
    }

    @Test
    void mostReadsTakeAnInstant() {
        assertThat(atAMoment()).hasSizeGreaterThan(15);
        assertThat(fromAPosition()).hasSizeGreaterThan(15);
    }

    @ParameterizedTest
    @MethodSource("atAMoment")
    void whatIsNoInstantIsRefused(Address address) {
        String path = address.ask().apply(account).path();
        for (String field : List.of("known", "at")) {
            for (String nonsense : List.of("yesterday", "2026-06-01", "99999999999-01-01T00:00:00Z")) {
                Answer answer = reader(address).get(with(path, field + "=" + nonsense));

                assertThat(answer.status()).as(field + "=" + nonsense).isEqualTo(400);
                assertThat(answer.code()).isEqualTo("malformed-value");
                assertThat(answer.json().path("field").asString()).isEqualTo(field);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("fromAPosition")
    void whatIsNoCursorIsRefused(Address address) {
        Answer answer = reader(address)
                .send("GET", address.ask().apply(account).path(), null, Map.of("Min-Position", "not a cursor"));

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("malformed-value");
    }

    /** As a page holds it that was open while the demo was made anew, or a copy restored. */
    @ParameterizedTest
    @MethodSource("fromAPosition")
    void aPositionThatTheLogDoesNotReachIsRefusedByACodeOfItsOwn(Address address) {
        long head = RunningProduct.shared().bean(EventLog.class).head();
        for (long ahead : List.of(head + 1_000_000, Long.MAX_VALUE)) {
            Answer answer = reader(address)
                    .send("GET", address.ask().apply(account).path(), null, Map.of("Min-Position", Cursor.of(ahead)));

            assertThat(answer.status()).as(answer.text()).isEqualTo(409);
            assertThat(answer.code()).isEqualTo("position-is-reached");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?at=", "?at=yesterday", "?at=2026-06-01T00:00:00Z&known=yesterday"})
    void differencesAreAtAnInstant(String query) {
        Answer answer = account.ruth.browser().get(account.path("/differences" + query));

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
    }

    /** What a live answer says is what the fold up to its position says. */
    @ParameterizedTest
    @MethodSource("ofOneAccount")
    void whatIsReadNowIsReadTheSameWayForEver(Address address) {
        String path = address.ask().apply(account).path();
        JsonNode now = ok(reader(address).get(path)).json();
        account.interaction();
        String then = "known=" + now.path("known").asString() + "&at="
                + now.path("at").asString();

        JsonNode past = ok(reader(address).get(with(path, then))).json();

        assertThat(past.path("view")).isEqualTo(now.path("view"));
        assertThat(past.path("known")).isEqualTo(now.path("known"));
        assertThat(past.path("at")).isEqualTo(now.path("at"));
    }

    /** Each axis alone, long before there was anything: it answers, or says that the thing was not there. */
    @ParameterizedTest
    @MethodSource("atTwoInstants")
    void longAgoIsAnInstantLikeAnyOther(Address address) {
        String path = address.ask().apply(account).path();
        for (String then :
                List.of("known=1999-01-01T00:00:00Z", "at=1999-01-01T00:00:00Z", "at=2199-01-01T00:00:00Z")) {
            Answer answer = reader(address).get(with(path, then));

            assertThat(answer.status()).as(then + " " + answer.text()).isIn(200, 404);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/accounts", "/api/accounts.csv"})
    void longAgoIsAnInstantOfAListToo(String list) {
        for (String then : List.of("1999-01-01T00:00:00Z", "2199-01-01T00:00:00Z")) {
            ok(account.ruth.browser().get(list + "?at=" + then));
        }
    }

    private static Visitor reader(Address address) {
        return address.right().of(account);
    }

    private static String with(String path, String query) {
        return path + (path.contains("?") ? "&" : "?") + query;
    }
}
