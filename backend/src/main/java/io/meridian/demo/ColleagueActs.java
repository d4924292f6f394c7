package io.meridian.demo;

import io.meridian.commitment.Promise;
import io.meridian.commitment.events.Kind;
import io.meridian.commitment.events.Side;
import io.meridian.demo.World.Person;
import io.meridian.eventlog.EventLog;
import io.meridian.shared.Ids;
import io.meridian.shared.When;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How one account's story goes on, act by act; what the log holds already is not told again. */
final class ColleagueActs {
    private final String symbol;
    private final Telling telling;
    private final InteractionLines interactions;
    private final List<Page> acts;
    private final EventLog log;
    private final Map<String, UUID> logged = new HashMap<>();
    private int next;

    ColleagueActs(String symbol, Telling telling, List<Page> acts, EventLog log) {
        this.symbol = symbol;
        this.telling = telling;
        this.interactions = new InteractionLines(telling, new PromiseLines(telling));
        this.acts = acts;
        this.log = log;
        for (int act = 0; act < acts.size(); act++) {
            for (Page line : acts.get(act).pages("promises")) {
                logged.put(line.text("we"), command(act));
            }
        }
        skipWhatWasDone();
    }

    private UUID command(int act) {
        return Names.seeded("colleagues/" + symbol + "/" + act);
    }

    private void skipWhatWasDone() {
        while (next < acts.size() && log.commitOf(command(next)).isPresent()) {
            next++;
        }
    }

    int left() {
        return acts.size() - next;
    }

    /** How many of those are done whatever others do: what is logged cannot be overtaken. */
    int certain() {
        return (int) acts.stream().skip(next).filter(act -> act.has("log")).count();
    }

    /** Who acts next. */
    Person actor() {
        return telling.person(acts.get(next).text("by"));
    }

    /** Has the colleague do the next act; false where it was refused, by what somebody else did meanwhile. */
    boolean act(Colleague colleague) {
        Page act = acts.get(next);
        UUID command = command(next);
        next++;
        String account = "/api/accounts/" + telling.account;
        int answer;
        if (act.has("log")) {
            answer = colleague.post(account + "/interactions", interaction(act), command, null);
        } else if (act.has("keep")) {
            String promise = promise(act.text("keep"));
            answer = colleague.post(
                    account + "/commitments/" + promise + "/fulfil", Map.of(), command, log.lastSequence(promise));
        } else {
            String caseId = telling.names.of(act.text("case"));
            String how = act.has("accept") ? "accept" : "complete";
            String step = telling.names.of(act.text(how));
            answer = colleague.post(
                    account + "/cases/" + caseId + "/steps/" + step + "/" + how,
                    Map.of(),
                    command,
                    log.lastSequence(caseId));
        }
        skipWhatWasDone();
        return answer == 200;
    }

    private String promise(String promise) {
        UUID made = logged.get(promise);
        return made == null
                ? telling.names.of(promise)
                : Ids.derived(made, "promise/0").toString();
    }

    private Map<String, Object> interaction(Page act) {
        List<Promise> promises = new ArrayList<>();
        act.pages("promises").forEach(line -> promises.add(promise(line, telling.person(act.text("by")))));
        return Map.of("sheet", interactions.sheet(act), "promises", promises);
    }

    private Promise promise(Page line, Person by) {
        String to = telling.anybody(line.text("to"));
        return new Promise(
                Kind.DUE_BY,
                Side.OURS,
                by.id(),
                to,
                line.text("what"),
                When.on(workingDay(Integer.parseInt(line.text("in")), telling.zone), telling.zone),
                null,
                by.region(),
                line.maybe("line"),
                null,
                null,
                null,
                true,
                to);
    }

    private static LocalDate workingDay(int in, ZoneId zone) {
        LocalDate day = LocalDate.now(zone).plusDays(in);
        while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** Symbols of the people who act, each once, in the order in which they do. */
    List<Person> cast() {
        return acts.stream()
                .map(act -> telling.person(act.text("by")))
                .distinct()
                .toList();
    }

    @Nullable
    static List<Page> of(String symbol) {
        List<Page> acts = Page.read("colleagues.yaml").pages(symbol);
        return acts.isEmpty() ? null : acts;
    }
}
