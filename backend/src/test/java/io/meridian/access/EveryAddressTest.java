package io.meridian.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.meridian.access.Address.Ask;
import io.meridian.testing.OnTheSharedProduct;
import io.meridian.testing.RunningProduct;
import io.meridian.testing.Visitor;
import io.meridian.testing.Visitor.Answer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/** The wrong person is refused where the right one's same request succeeds, at every address there is. */
@OnTheSharedProduct
class EveryAddressTest {
    private static final JsonMapper JSON = new JsonMapper();

    private static AccountWithEverything account;

    @BeforeAll
    static void anAccount() {
        account = new AccountWithEverything();
    }

    static List<Address> addresses() {
        return Addresses.all();
    }

    @Test
    void noAddressIsLeftOut() {
        Set<String> mapped = new TreeSet<>();
        RunningProduct.shared()
                .bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .forEach((mapping, handler) -> {
                    if (handler.getBeanType().getName().startsWith("io.meridian")) {
                        names(mapping).forEach(mapped::add);
                    }
                });
        List<String> covered = addresses().stream().map(Address::name).toList();

        assertThat(covered).doesNotHaveDuplicates();
        assertThat(mapped).contains("GET /api/accounts").containsExactlyInAnyOrderElementsOf(covered);
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void theWrongPersonIsRefusedWhereTheRightOneSucceeds(Address address) {
        Ask ask = address.ask().apply(account);

        Answer unknown = ask.by(nobody(), address.method());
        assertThat(unknown.status()).as("nobody: " + unknown.text()).isEqualTo(address.open() ? ask.expected() : 401);
        address.wrong().forEach((who, status) -> {
            Answer refused = ask.by(who.of(account), address.method());
            assertThat(refused.status()).as(who + ": " + refused.text()).isEqualTo(status);
            assertThat(refused.headers().get("content-type")).startsWith("application/problem+json");
            assertThat(refused.text()).doesNotContain(account.name);
        });
        if (ask.headers().containsKey("If-Match")) {
            Ask unversioned = new Ask(ask.path(), ask.body(), Map.of(), 428);
            assertThat(unversioned
                            .by(address.right().of(account), address.method())
                            .status())
                    .isEqualTo(428);
        }
        if (!address.open()) {
            Answer answer = ask.by(address.right().of(account), address.method());
            assertThat(answer.status()).as(answer.text()).isEqualTo(ask.expected());
        }
    }

    /** Whatever stands where an id belongs is nothing that is known, and no failure of the server. */
    @ParameterizedTest
    @MethodSource("withIds")
    void whatIsNoIdIsUnknown(Address address) {
        Ask ask = address.ask().apply(account);
        String[] query = ask.path().split("(?=\\?)", 2);
        String inAccount = address.pattern().replace("{account}", account.account);
        for (String pattern : new TreeSet<>(List.of(address.pattern(), inAccount))) {
            for (String id : List.of("no-such-thing", "%C3%A9%20%22%7B", "7".repeat(1_000))) {
                String path = pattern.replaceAll("\\{\\w+}", id) + (query.length > 1 ? query[1] : "");
                Answer answer = new Ask(path, ask.body(), ask.headers(), 404)
                        .by(address.right().of(account), address.method());
                assertThat(answer.status()).as(path + ": " + answer.text()).isLessThan(500);
                if (pattern.contains("{account}")) {
                    assertThat(answer.status()).as(path + ": " + answer.text()).isEqualTo(404);
                }
            }
        }
    }

    static Stream<Address> withIds() {
        return addresses().stream().filter(address -> address.pattern().contains("{") && !address.open());
    }

    /** A number that nobody counts with is taken or refused like any other value of a correction; it fails nothing. */
    @ParameterizedTest
    @MethodSource("corrections")
    void aFractionInACorrectionIsTakenOrRefused(Address address) {
        for (String number : List.of("1.5", "3.0", "1E1", "1e300", "-0.0", "1e999999999", "12345678901234567890")) {
            for (String value : List.of(number, "{\"amount\":" + number + "}")) {
                Ask ask = address.ask().apply(account);
                ObjectNode body = JSON.valueToTree(ask.body());
                String field = body.path("changed").propertyNames().iterator().next();
                body.putObject("changed").putRawValue(field, new RawValue(value));
                Answer answer = new Ask(ask.path(), JSON.writeValueAsString(body), ask.headers(), 200)
                        .by(address.right().of(account), address.method());
                assertThat(answer.status()).as(value + ": " + answer.text()).isIn(200, 422);
                assertThat(answer.status() == 200 || !answer.code().isEmpty()).isTrue();
            }
        }
    }

    static Stream<Address> corrections() {
        return addresses().stream().filter(address -> address.pattern().endsWith("/correct"));
    }

    /** What is everybody's to read holds nothing of an account that one is not on. */
    @ParameterizedTest
    @MethodSource("readByAnybody")
    void whatEverybodyReadsDoesNotBetrayAnAccount(Address address) {
        Answer answer = address.ask().apply(account).by(account.olga.browser(), "GET");

        assertThat(answer.text()).doesNotContain(account.name).doesNotContain(account.account);
    }

    static Stream<Address> readByAnybody() {
        return addresses().stream()
                .filter(address ->
                        address.method().equals("GET") && address.right() == Address.Who.OUTSIDER && !address.open());
    }

    /** A browser without a session that has loaded the page. */
    private static Visitor nobody() {
        Visitor nobody = RunningProduct.shared().visitor();
        nobody.get("/api/me");
        return nobody;
    }

    private static Stream<String> names(RequestMappingInfo mapping) {
        Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
        return mapping.getPatternValues().stream()
                .filter(pattern -> !pattern.equals("/error"))
                .flatMap(pattern -> methods.stream().map(method -> method + " " + pattern));
    }
}
