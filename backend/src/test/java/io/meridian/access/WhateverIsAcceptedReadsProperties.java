package io.meridian.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.meridian.access.Address.Ask;
import io.meridian.eventlog.Cursor;
import io.meridian.eventlog.EventLog;
import io.meridian.testing.OnTheSharedProduct;
import io.meridian.testing.Visitor.Answer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Every act of every module with dates, instants and amounts of any kind: refused in a sentence, or folded and readable. */
@OnTheSharedProduct
class WhateverIsAcceptedReadsProperties {
    private static final List<String> ZONES =
            List.of("UTC", "Pacific/Kiritimati", "Pacific/Pago_Pago", "Europe/Vienna");
    private static final List<String> READS = List.of(
            "",
            "/profile",
            "/team",
            "/entities",
            "/contacts",
            "/commitments",
            "/commitments/board",
            "/cases",
            "/timeline",
            "/ribbon",
            "/changes",
            "/commitments.csv");
    private static final List<String> MOMENTS =
            List.of("", "?at=0001-01-01T00:00:00Z", "?at=9999-12-31T23:59:59.999999Z", "?known=9999-12-31T00:00:00Z");

    /** Which fields of an act's body are dates or amounts, by the end of its address. */
    private static final Map<String, List<String>> GIVEN = Map.ofEntries(
            Map.entry("/api/accounts", List.of("since")),
            Map.entry("{account}/change", List.of("from")),
            Map.entry("/govern", List.of("from")),
            Map.entry("/team", List.of("from", "to")),
            Map.entry("/release", List.of("on")),
            Map.entry("{account}/entities", List.of("since")),
            Map.entry("/rename", List.of("from")),
            Map.entry("/move", List.of("from")),
            Map.entry("{entity}/close", List.of("on")),
            Map.entry("{account}/contacts", List.of("since")),
            Map.entry("{contact}/change", List.of("from")),
            Map.entry("/leave", List.of("on")),
            Map.entry("{account}/interactions", List.of("at")),
            Map.entry("{account}/commitments", List.of("at", "promise.due", "promise.value")),
            Map.entry("{commitment}/accept", List.of("at")),
            Map.entry("/renegotiate", List.of("at", "due", "value")),
            Map.entry("/reassign", List.of("at")),
            Map.entry("/fulfil", List.of("at")),
            Map.entry("/breach", List.of("at")),
            Map.entry("/withdraw", List.of("at")),
            Map.entry("{account}/cases", List.of("at")),
            Map.entry("{case}/close", List.of("at")),
            Map.entry("/reopen", List.of("at")),
            Map.entry("{case}/steps", List.of("at", "due")),
            Map.entry("{step}/accept", List.of("at")),
            Map.entry("/decline", List.of("at")),
            Map.entry("/complete", List.of("at")),
            Map.entry("{step}/assign", List.of("at")),
            Map.entry("/hand-off", List.of("at")),
            Map.entry("/cancel", List.of("at")),
            Map.entry("/consent", List.of("at")),
            Map.entry("/refuse-consent", List.of("at")),
            Map.entry("/conflicts", List.of("at")),
            Map.entry("{conflict}/assign", List.of("at")),
            Map.entry("/resolve", List.of("at")),
            Map.entry("/directory/people", List.of("since")),
            Map.entry("{person}/change", List.of("from")),
            Map.entry("/directory/regions", List.of("since")),
            Map.entry("{region}/change", List.of("from")));

    /** Corrections of a fact's date or amount. */
    private static final Map<String, List<String>> CORRECTED = Map.of(
            "{account}/correct", List.of("from"),
            "{appointment}/correct", List.of("from", "to"),
            "{entity}/correct", List.of("from"),
            "{contact}/correct", List.of("from"),
            "{interaction}/correct", List.of("at"),
            "{commitment}/correct", List.of("at", "due", "value"),
            "{case}/correct", List.of("at"),
            "{person}/correct", List.of("from"),
            "{region}/correct", List.of("from"));

    private static AccountWithEverything account;

    @BeforeContainer
    static void anAccount() {
        account = new AccountWithEverything();
    }

    /** One field of one act, and what is given there. */
    record Given(Address address, String field, Object value) {
        @Override
        public String toString() {
            return address.name() + " " + field + " = " + value;
        }
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void anActIsRefusedInASentenceOrEverythingStillReads(@ForAll("acts") Given given) {
        Ask ask = given.address().ask().apply(account);
        @SuppressWarnings("unchecked")
        Map<String, Object> body = (Map<String, Object>) ask.body();

        Answer answer = new Ask(ask.path(), with(body, given.field(), given.value()), ask.headers(), 200)
                .by(given.address().right().of(account), given.address().method());

        assertThat(answer.status()).as(given + ": " + answer.text()).isIn(200, 201, 400, 422);
        if (answer.status() / 100 != 2) {
            assertThat(answer.json().path("detail").asString()).isNotBlank();
            return;
        }
        everythingReads(given);
    }

    private static void everythingReads(Given given) {
        Map<String, String> upToDate = Map.of(
                "Min-Position", Cursor.of(account.meridian.bean(EventLog.class).head()));
        List<String> paths = new ArrayList<>(List.of("/api/accounts", "/api/my-work", "/api/directory/people"));
        READS.forEach(read -> MOMENTS.forEach(moment -> paths.add(account.path(read) + moment)));
        paths.forEach(path -> {
            Answer read = account.ines.browser().send("GET", path, null, upToDate);
            assertThat(read.status())
                    .as(given + ", then " + path + ": " + read.text())
                    .isEqualTo(200);
        });
        assertThat(account.ines
                        .browser()
                        .get(account.path("/stale-views"))
                        .json()
                        .findValues("view"))
                .as(given.toString())
                .isEmpty();
    }

    @Provide
    Arbitrary<Given> acts() {
        List<Address> acts = Addresses.all().stream()
                .filter(address -> address.method().equals("POST")
                        && fields(address).findAny().isPresent())
                .toList();
        return Arbitraries.of(acts)
                .flatMap(address -> Arbitraries.of(fields(address).toList())
                        .flatMap(field -> (field.endsWith("value") ? amounts() : whens())
                                .map(value -> new Given(address, field, value))));
    }

    private static Stream<String> fields(Address address) {
        Stream<String> given = of(GIVEN, address);
        return Stream.concat(given, of(CORRECTED, address).map(field -> "changed." + field));
    }

    private static Stream<String> of(Map<String, List<String>> fields, Address address) {
        return fields.entrySet().stream()
                .filter(entry -> address.pattern().endsWith(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream());
    }

    private static Arbitrary<Map<String, Object>> whens() {
        Arbitrary<String> dates = Arbitraries.of(
                "+999999999-12-31",
                "-999999999-01-01",
                "+10000-01-01",
                "9999-12-31",
                "9999-12-30",
                "0001-01-01",
                "0000-12-31",
                "-0001-06-01",
                "1582-10-10",
                "2026-02-29",
                "2126-07-01");
        Arbitrary<String> instants = Arbitraries.of(
                "+1000000000-12-31T23:59:59.999999999Z",
                "-1000000000-01-01T00:00:00Z",
                "+10000-01-01T00:00:00Z",
                "9999-12-31T23:59:59.999999999Z",
                "0001-01-01T00:00:00Z",
                "0000-12-31T23:59:59Z",
                "2026-06-01T10:00:00.000001Z");
        Arbitrary<Map<String, Object>> days =
                dates.flatMap(date -> Arbitraries.of(ZONES).map(zone -> Map.of("date", date, "zone", zone)));
        Arbitrary<Map<String, Object>> times =
                instants.flatMap(at -> Arbitraries.of(ZONES).map(zone -> Map.of("instant", at, "zone", zone)));
        return Arbitraries.oneOf(days, times);
    }

    private static Arbitrary<Map<String, Object>> amounts() {
        return Arbitraries.of(
                        "1E+100000", "1E-100000", "0E-50", "1E+14", "999999999999999.99", "1000000000000000", "0.001")
                .flatMap(amount -> Arbitraries.of("EUR", "JPY", "KWD", "XAU", "ZZZ")
                        .map(currency -> Map.of("amount", amount, "currency", currency)));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        Map<String, Object> all = new HashMap<>(body);
        int dot = field.indexOf('.');
        if (dot < 0) {
            all.put(field, value);
            return all;
        }
        Map<String, Object> part = (Map<String, Object>) all.getOrDefault(field.substring(0, dot), Map.of());
        all.put(field.substring(0, dot), with(part, field.substring(dot + 1), value));
        return all;
    }
}
