package io.meridian.realtime;

import static io.meridian.testing.RunningMeridian.ok;

import io.meridian.testing.NewAccount;
import io.meridian.testing.RunningMeridian;
import io.meridian.testing.RunningMeridian.Someone;
import io.meridian.testing.Visitor;
import io.meridian.testing.Visitor.Answer;
import java.net.URI;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** An account that Ines has registered, whose team changes while it is watched. */
final class LiveAccount {
    final Someone ines;
    final String id;
    private long team;

    LiveAccount(RunningMeridian meridian) {
        ines = meridian.someone("ines");
        Answer registered = ok(ines.browser().act("/api/accounts", NewAccount.called("Sendai Kinetic")));
        id = registered.headers().getOrDefault("location", "").replaceFirst(".*/", "");
        team = version(registered);
    }

    /** The id of the appointment. */
    String appoint(Someone who) {
        Answer appointed = ok(ines.browser()
                .act("/api/accounts/" + id + "/team", NewAccount.member(who.person(), "team-member"), team));
        team = version(appointed);
        return appointed.headers().getOrDefault("location", "").replaceFirst(".*/", "");
    }

    /** @param when {@code on} when, now where it is not said */
    void release(String appointment, Map<String, Object> when) {
        team = version(ok(ines.browser().act("/api/accounts/" + id + "/team/" + appointment + "/release", when, team)));
    }

    private static long version(Answer answer) {
        for (JsonNode one : answer.json().path("changed")) {
            if (one.path("type").asString().equals("Team")) {
                return one.path("version").asLong();
            }
        }
        throw new AssertionError("no team in " + answer.text());
    }

    static Client connect(Someone who) {
        return connect(who.browser(), who.browser().server().getPort());
    }

    static Client connect(Visitor browser, int port) {
        return Client.open(
                URI.create("ws://localhost:" + port + "/api/live"), "http://localhost:" + port, browser.cookieHeader());
    }

    static boolean is(JsonNode frame, String kind) {
        return frame.path("t").asString("").equals(kind);
    }
}
