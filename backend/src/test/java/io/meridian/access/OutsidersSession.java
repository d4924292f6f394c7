package io.meridian.access;

import static io.meridian.testing.RunningMeridian.ok;

import io.meridian.eventlog.Cursor;
import io.meridian.eventlog.EventLog;
import io.meridian.shared.Instants;
import io.meridian.testing.Visitor.Answer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Everything that Marcus reads of an account, now and at other instants; cursors and the instants of the reading aside. */
final class OutsidersSession {
    private static final List<String> INSTANTS = List.of("", "at=2026-06-15T12:00:00Z", "at=2127-01-01T00:00:00Z");
    private static final Set<String> OF_THE_READING = Set.of("position", "known", "at");

    private final AccountWithEverything account;
    private final List<String> paths;

    OutsidersSession(AccountWithEverything account, String secret) {
        this.account = account;
        this.paths = new ArrayList<>(paths(account, secret));
    }

    /** One more address to read. */
    void alsoReads(String path) {
        paths.add(path);
    }

    /** Its answers by address; {@code known} is a part of the query, or empty for what is known now. */
    Map<String, String> reads(String known) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (String path : paths) {
            for (String instant : known.isEmpty() ? INSTANTS : List.of(known)) {
                boolean takesNone = path.contains("at=")
                        || path.startsWith("/api/my-work")
                        || path.matches("/api/accounts(\\.csv)?(\\?.*)?") && instant.contains("known=");
                if (instant.isEmpty() || !takesNone) {
                    String read = instant.isEmpty() ? path : path + (path.contains("?") ? "&" : "?") + instant;
                    answers.put(read, answer(read));
                }
            }
        }
        return answers;
    }

    String answer(String read) {
        Answer answer = account.marcus.browser().get(read);
        if (answer.status() != 200) {
            return answer.status() + answer.text();
        }
        if (read.contains(".csv")) {
            return answer.text();
        }
        JsonNode body = answer.json();
        forgetTheReading(body);
        return body.toString();
    }

    private static void forgetTheReading(JsonNode body) {
        if (body instanceof ObjectNode answer) {
            answer.remove(OF_THE_READING);
            answer.properties().stream()
                    .map(Map.Entry::getValue)
                    .filter(part -> part.has("view"))
                    .forEach(OutsidersSession::forgetTheReading);
        }
    }

    /** Until the views have applied everything. */
    void settle() {
        String head = Cursor.of(account.meridian.bean(EventLog.class).head());
        ok(account.ines.browser().send("GET", account.path("/cases"), null, Map.of("Min-Position", head)));
    }

    String now() {
        return Instants.text(account.meridian.bean(EventLog.class).now());
    }

    /** Every address that reads, with what its screen filters by. */
    private static List<String> paths(AccountWithEverything account, String secret) {
        List<String> all = new ArrayList<>(Addresses.all().stream()
                .filter(address -> address.method().equals("GET")
                        && !address.pattern().startsWith("/api/users")
                        && !address.pattern().startsWith("/api/administration"))
                .map(address -> address.ask().apply(account).path())
                .toList());
        for (String filter : List.of(
                "/commitments?open=true",
                "/commitments?state=late",
                "/commitments?region=" + account.danas,
                "/commitments?person=" + account.dana.person(),
                "/commitments/board?side=ours",
                "/timeline?kind=commitment",
                "/timeline?region=" + account.danas,
                "/timeline?person=" + account.dana.person(),
                "/timeline?limit=3",
                "/timeline?offset=2&limit=2",
                "/cases?function=operations",
                "/cases?region=" + account.danas,
                "/differences?at=2026-06-15T12:00:00Z")) {
            all.add(account.path(filter));
        }
        all.add("/api/accounts?late=true");
        all.add("/api/accounts?sort=NEXT_DUE&descending=true");
        all.add("/api/palette?q=" + secret);
        return all;
    }
}
