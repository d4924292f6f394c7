package io.meridian.access;

import io.meridian.access.AccountWithEverything.Thing;
import io.meridian.testing.Visitor;
import io.meridian.testing.Visitor.Answer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An address with a request that the right person may make there.
 *
 * @param pattern as it is mapped
 * @param ask the request, made ready in an account
 * @param right who may
 * @param wrong who may not, and what they are told
 * @param open whether it answers who is not signed in, too
 */
record Address(
        String method,
        String pattern,
        Function<AccountWithEverything, Ask> ask,
        Who right,
        Map<Who, Integer> wrong,
        boolean open) {

    /** Somebody around the account. */
    enum Who {
        MANAGER(at -> at.ines.browser()),
        OPERATIONS(at -> at.dana.browser()),
        QUALITY(at -> at.marcus.browser()),
        AUDITOR(at -> at.ruth.browser()),
        OUTSIDER(at -> at.olga.browser()),
        ADMINISTRATOR(at -> at.administrator);

        private final Function<AccountWithEverything, Visitor> browser;

        Who(Function<AccountWithEverything, Visitor> browser) {
            this.browser = browser;
        }

        Visitor of(AccountWithEverything at) {
            return browser.apply(at);
        }
    }

    /** A request; {@code expected} is what the right person is answered. */
    record Ask(String path, @Nullable Object body, Map<String, String> headers, int expected) {
        static Ask at(String path) {
            return new Ask(path, null, Map.of(), 200);
        }

        static Ask with(String path, Object body) {
            return new Ask(path, body, Map.of(), 200);
        }

        static Ask on(Thing thing, String act, Object body) {
            return new Ask(thing.path() + act, body, Map.of("If-Match", "\"" + thing.version() + "\""), 200);
        }

        Ask answered(int status) {
            return new Ask(path, body, headers, status);
        }

        /** A command under a fresh id. */
        Answer by(Visitor who, String method) {
            Map<String, String> all = new HashMap<>(headers);
            if (method.equals("POST")) {
                all.putIfAbsent("Command-Id", UUID.randomUUID().toString());
            }
            return who.send(method, path, body, all);
        }
    }

    static Address get(String pattern, Function<AccountWithEverything, Ask> ask) {
        return new Address("GET", pattern, ask, Who.AUDITOR, Map.of(Who.OUTSIDER, 404), false);
    }

    /** A read of the account that the path continues. */
    static Address read(String rest) {
        return get("/api/accounts/{account}" + rest, at -> Ask.at(at.path(rest)));
    }

    /** An act of every member on what is made for it. */
    static Address act(
            String pattern,
            Function<AccountWithEverything, Thing> thing,
            BiFunction<AccountWithEverything, Thing, Object> body) {
        String act = pattern.substring(pattern.lastIndexOf('/'));
        return new Address(
                "POST",
                "/api/accounts/{account}" + pattern,
                at -> {
                    Thing made = thing.apply(at);
                    return Ask.on(made, act, body.apply(at, made));
                },
                Who.OPERATIONS,
                Map.of(Who.AUDITOR, 403, Who.OUTSIDER, 404, Who.ADMINISTRATOR, 404),
                false);
    }

    /** Something new that every member may add. */
    static Address add(String rest, Function<AccountWithEverything, Object> body) {
        return new Address(
                "POST",
                "/api/accounts/{account}" + rest,
                at -> Ask.with(at.path(rest), body.apply(at)),
                Who.OPERATIONS,
                Map.of(Who.AUDITOR, 403, Who.OUTSIDER, 404, Who.ADMINISTRATOR, 404),
                false);
    }

    /** It adds to a thing, whatever its version. */
    Address whateverItsVersion() {
        return new Address(
                method,
                pattern,
                at -> {
                    Ask asked = ask.apply(at);
                    return new Ask(asked.path(), asked.body(), Map.of(), asked.expected());
                },
                right,
                wrong,
                open);
    }

    /** The account manager's alone. */
    Address ofTheManager() {
        Map<Who, Integer> refused = new LinkedHashMap<>(wrong);
        refused.put(Who.OPERATIONS, 403);
        return new Address(method, pattern, ask, Who.MANAGER, refused, open);
    }

    /** Nor that of a member of another unit. */
    Address notOfOthers() {
        Map<Who, Integer> refused = new LinkedHashMap<>(wrong);
        refused.put(Who.QUALITY, 403);
        return new Address(method, pattern, ask, right, refused, open);
    }

    Address by(Who other) {
        return new Address(method, pattern, ask, other, wrong, open);
    }

    static Address administer(String method, String pattern, Function<AccountWithEverything, Ask> ask) {
        return new Address(method, pattern, ask, Who.ADMINISTRATOR, Map.of(Who.MANAGER, 403), false);
    }

    /** Whoever is signed in, about themselves or what is everybody's. */
    static Address own(String method, String pattern, Function<AccountWithEverything, Ask> ask) {
        return new Address(method, pattern, ask, Who.OUTSIDER, Map.of(), false);
    }

    /** For who is not signed in. */
    static Address anybody(String method, String pattern, Function<AccountWithEverything, Ask> ask) {
        return new Address(method, pattern, ask, Who.OUTSIDER, Map.of(), true);
    }

    String name() {
        return method + " " + pattern;
    }

    @Override
    public String toString() {
        return name();
    }
}
