package io.meridian.overview.read.mywork;

import io.meridian.account.Accounts;
import io.meridian.account.Member;
import io.meridian.account.Role;
import io.meridian.account.TeamFacts;
import io.meridian.commitment.CommitmentSpan;
import io.meridian.commitment.Commitments;
import io.meridian.commitment.events.Side;
import io.meridian.coordination.Coordination;
import io.meridian.coordination.StepSpan;
import io.meridian.directory.Directory;
import io.meridian.documents.Document;
import io.meridian.documents.DocumentStore;
import io.meridian.documents.Query;
import io.meridian.documents.Reader;
import io.meridian.documents.Reading;
import io.meridian.history.AcrossAccounts;
import io.meridian.identity.Signed;
import io.meridian.overview.read.mywork.MyWork.WorkPromise;
import io.meridian.overview.read.mywork.MyWork.WorkStep;
import io.meridian.shared.Instants;
import io.meridian.shared.When;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Answers what the signed-in person has to do over all accounts they may see, as of now. */
@RestController
class MyWorkController {
    private final DocumentStore store;
    private final AcrossAccounts across;

    MyWorkController(DocumentStore store, AcrossAccounts across) {
        this.store = store;
        this.across = across;
    }

    @GetMapping("/api/my-work")
    MyWork myWork(Signed signed, @RequestHeader(name = "Min-Position", required = false) @Nullable String minPosition) {
        Set<String> accounts = across.readable(signed, minPosition);
        Reading reading = new Reading(across.now(), Reader.of(signed.person()));
        Map<String, String> names = names(accounts, reading);
        List<WorkPromise> promises =
                promises(open(accounts, reading).equal("responsible", signed.person()), names, reading);
        List<WorkPromise> waiting = promises(
                open(accounts, reading).equal("counterpart", signed.person()).equal("side", Side.THEIRS.name()),
                names,
                reading);
        return new MyWork(
                promises,
                steps(signed, accounts, names, reading),
                waiting,
                Instants.text(reading.at()),
                reading.changesAt().isPresent()
                        ? Instants.text(reading.changesAt().getAsLong())
                        : null,
                across.standsStill(
                                accounts,
                                Accounts.ACCOUNT,
                                Accounts.TEAM,
                                Commitments.COMMITMENT_SPAN,
                                Coordination.STEP_SPAN,
                                Directory.REGION)
                        .first());
    }

    private static Query<CommitmentSpan> open(Set<String> accounts, Reading reading) {
        return Query.of(Commitments.COMMITMENT_SPAN)
                .in("account", accounts)
                .in("audience", reading.reader().sets())
                .equal("open", true)
                .range("until", reading.at() + 1, null)
                .sorted("dueEnd", false);
    }

    private List<WorkPromise> promises(Query<CommitmentSpan> query, Map<String, String> names, Reading reading) {
        return store.find(query).stream()
                .map(span -> span.body())
                .filter(span -> reading.reached(span.from()) && !reading.reached(span.until()))
                .map(span -> new WorkPromise(
                        span.account(),
                        names.getOrDefault(span.account(), ""),
                        span.commitment(),
                        span.what(),
                        span.side(),
                        span.responsible(),
                        span.counterpart(),
                        span.due(),
                        end(span.due()),
                        late(span.due(), reading),
                        span.accepted(),
                        span.value()))
                .toList();
    }

    private List<WorkStep> steps(Signed signed, Set<String> accounts, Map<String, String> names, Reading reading) {
        Map<String, List<Member>> mine = new HashMap<>();
        store.find(Query.of(Accounts.TEAM).in("account", accounts))
                .forEach(team -> mine.put(team.account(), mine(team.body(), signed.person(), reading)));
        Set<String> headed = headed(signed.person(), reading);
        return store
                .find(Query.of(Coordination.STEP_SPAN)
                        .in("account", accounts)
                        .in("audience", reading.reader().sets())
                        .equal("open", true)
                        .range("until", reading.at() + 1, null))
                .stream()
                .map(span -> span.body())
                .filter(span -> reading.reached(span.from()) && !reading.reached(span.until()))
                .filter(span -> waitsFor(span, signed.person(), mine.getOrDefault(span.account(), List.of()), headed))
                .map(span -> new WorkStep(
                        span.account(),
                        names.getOrDefault(span.account(), ""),
                        span.caseId(),
                        span.step(),
                        span.what(),
                        span.state(),
                        span.waitsFor() != null && span.waitsFor().consent(),
                        span.waitsFor() != null
                                && signed.person().equals(span.waitsFor().person()),
                        span.due(),
                        end(span.due()),
                        late(span.due(), reading)))
                .sorted(Comparator.comparing(WorkStep::dueEnd, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(WorkStep::step))
                .toList();
    }

    /** The person named, else the unit's people; a global step waits for the head of the region as well. */
    private static boolean waitsFor(StepSpan span, String person, List<Member> mine, Set<String> headed) {
        StepSpan.WaitsFor turn = span.waitsFor();
        if (turn == null) {
            return false;
        }
        if (turn.person() != null) {
            return turn.person().equals(person);
        }
        return turn.unit() != null
                && mine.stream()
                        .anyMatch(member ->
                                turn.consent() && headed.contains(turn.unit().region())
                                        || member.function() == turn.unit().function()
                                                && turn.unit().region().equals(member.region()));
    }

    private Set<String> headed(String person, Reading reading) {
        return store.find(Query.of(Directory.REGION)).stream()
                .filter(region ->
                        region.body().head(reading).filter(person::equals).isPresent())
                .map(Document::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<Member> mine(TeamFacts team, String person, Reading reading) {
        return team.members(reading).stream()
                .filter(member -> member.person().equals(person) && member.role() != Role.AUDITOR)
                .toList();
    }

    private Map<String, String> names(Set<String> accounts, Reading reading) {
        Map<String, String> names = new HashMap<>();
        store.find(Query.of(Accounts.ACCOUNT).in("account", accounts))
                .forEach(account -> names.put(
                        account.account(), account.body().name(reading).orElse("")));
        return names;
    }

    private static boolean late(@Nullable When due, Reading reading) {
        return due != null && reading.reached(due.end());
    }

    private static @Nullable String end(@Nullable When due) {
        return due == null ? null : Instants.text(due.end());
    }
}
