package io.meridian.interaction;

import static io.meridian.testing.RunningMeridian.changed;
import static io.meridian.testing.RunningMeridian.ok;

import io.meridian.testing.NewAccount;
import io.meridian.testing.RunningMeridian;
import io.meridian.testing.RunningMeridian.Someone;
import io.meridian.testing.RunningProduct;
import io.meridian.testing.Visitor;
import io.meridian.testing.Visitor.Answer;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** An account with its manager, a member, an auditor and somebody outside of it, over HTTP. */
final class AccountAtWork {
    final Someone ines;
    final Someone dana;
    final Someone ruth;
    final Someone outsider;
    final String account;
    final String claire;

    AccountAtWork() {
        RunningMeridian meridian = RunningProduct.shared();
        ines = meridian.someone("ines");
        dana = meridian.someone("dana");
        ruth = meridian.someone("ruth");
        outsider = meridian.someone("olga");
        Answer registered = ok(ines.browser().act("/api/accounts", NewAccount.called("Velaris Rail")));
        account = registered.headers().getOrDefault("location", "").replaceFirst(".*/", "");
        long team = version(registered, "Team");
        team = appoint(dana, "team-member", team);
        appoint(ruth, "auditor", team);
        claire = changed(
                ok(ines.browser().act("/api/accounts/" + account + "/contacts", Map.of("name", "Claire Fontaine"))));
    }

    private long appoint(Someone who, String role, long version) {
        return version(
                ok(ines.browser()
                        .act("/api/accounts/" + account + "/team", NewAccount.member(who.person(), role), version)),
                "Team");
    }

    static long version(Answer answer, String type) {
        for (JsonNode one : answer.json().path("changed")) {
            if (one.path("type").asString().equals(type)) {
                return one.path("version").asLong();
            }
        }
        throw new AssertionError("no " + type + " in " + answer.text());
    }

    static String id(Answer answer, String type) {
        for (JsonNode one : answer.json().path("changed")) {
            if (one.path("type").asString().equals(type)) {
                return one.path("id").asString();
            }
        }
        throw new AssertionError("no " + type + " in " + answer.text());
    }

    String path(String rest) {
        return "/api/accounts/" + account + rest;
    }

    /** Reads what stands after an act, as somebody. */
    JsonNode read(Visitor who, String rest, Answer after) {
        Answer answer = who.send(
                "GET",
                path(rest),
                null,
                Map.of("Min-Position", after.json().path("position").asString()));
        return ok(answer).json().path("view");
    }

    Map<String, Object> promise(String what, @Nullable String due) {
        Map<String, Object> promise = new HashMap<>(Map.of(
                "kind",
                due == null ? "standing" : "due-by",
                "side",
                "ours",
                "responsible",
                ines.person(),
                "counterpart",
                claire,
                "what",
                what));
        if (due != null) {
            promise.put("due", day(due));
        }
        return promise;
    }

    static Map<String, Object> day(String date) {
        return Map.of("date", date, "zone", "Europe/Paris");
    }

    Answer make(Map<String, Object> promise, String at) {
        return ok(ines.browser().act(path("/commitments"), Map.of("promise", promise, "at", day(at))));
    }

    Map<String, Object> sheet(String subject) {
        return new HashMap<>(Map.of(
                "kind",
                "meeting",
                "subject",
                subject,
                "ours",
                java.util.List.of(ines.person()),
                "theirs",
                java.util.List.of(claire)));
    }
}
