package io.meridian.overview.read.mywork;

import io.meridian.account.Accounts;
import io.meridian.commitment.CommitmentSpan;
import io.meridian.commitment.Commitments;
import io.meridian.commitment.events.Side;
import io.meridian.contact.Contacts;
import io.meridian.coordination.Coordination;
import io.meridian.coordination.StepSpan;
import io.meridian.directory.Directory;
import io.meridian.documents.DocumentStore;
import io.meridian.documents.Query;
import io.meridian.documents.Reader;
import io.meridian.documents.Reading;
import io.meridian.history.AcrossAccounts;
import io.meridian.identity.Signed;
import io.meridian.overview.read.mywork.MyWork.AskedStep;
import io.meridian.overview.read.mywork.MyWork.WorkPromise;
import io.meridian.overview.read.mywork.MyWork.WorkStep;
import io.meridian.shared.Instants;
import io.meridian.shared.When;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
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
        NamesOfPeople people = new NamesOfPeople(store, reading);
        List<WorkPromise> promises =
                promises(open(accounts, reading).equal("responsible", signed.person()), names, people, reading);
        List<WorkPromise> waiting = promises(
                open(accounts, reading).equal("counterpart", signed.person()).equal("side", Side.THEIRS.name()),
                names,
                people,
                reading);
        Turns turns = Turns.of(store, accounts, reading);
        Query<StepSpan> steps = openSteps(accounts, reading);
        return new MyWork(
                promises,
                steps(signed.person(), turns, names, steps),
                waiting,
                asked(signed.person(), turns, names, people, steps),
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
                                Directory.REGION,
                                Directory.PERSON,
                                Contacts.CONTACT)
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

    private List<WorkPromise> promises(
            Query<CommitmentSpan> query, Map<String, String> names, NamesOfPeople people, Reading reading) {
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
                        people.of(span.responsible()),
                        span.counterpart(),
                        people.of(span.counterpart()),
                        span.due(),
                        end(span.due()),
                        late(span.due(), reading),
                        span.accepted(),
                        span.value()))
                .toList();
    }

    private List<WorkStep> steps(String person, Turns turns, Map<String, String> names, Query<StepSpan> open) {
        return spans(open, turns.reading())
                .filter(span -> turns.waitsFor(span, person))
                .map(span -> new WorkStep(
                        span.account(),
                        names.getOrDefault(span.account(), ""),
                        span.caseId(),
                        span.step(),
                        span.what(),
                        span.state(),
                        span.waitsFor() != null && span.waitsFor().consent(),
                        span.waitsFor() != null && person.equals(span.waitsFor().person()),
                        span.due(),
                        end(span.due()),
                        late(span.due(), turns.reading())))
                .toList();
    }

    private List<AskedStep> asked(
            String person, Turns turns, Map<String, String> names, NamesOfPeople people, Query<StepSpan> open) {
        return spans(open.equal("requester", person), turns.reading())
                .filter(span -> !turns.waitsFor(span, person))
                .map(span -> new AskedStep(
                        span.account(),
                        names.getOrDefault(span.account(), ""),
                        span.caseId(),
                        span.step(),
                        span.what(),
                        span.state(),
                        span.unit(),
                        turns.region(span.unit().region()),
                        span.owner(),
                        people.of(span.owner()),
                        turns.waitsForNobody(span),
                        span.due(),
                        end(span.due()),
                        late(span.due(), turns.reading())))
                .toList();
    }

    private static Query<StepSpan> openSteps(Set<String> accounts, Reading reading) {
        return Query.of(Coordination.STEP_SPAN)
                .in("account", accounts)
                .in("audience", reading.reader().sets())
                .equal("open", true)
                .range("until", reading.at() + 1, null)
                .sorted("dueEnd", false);
    }

    private Stream<StepSpan> spans(Query<StepSpan> query, Reading reading) {
        return store.find(query).stream()
                .map(span -> span.body())
                .filter(span -> reading.reached(span.from()) && !reading.reached(span.until()));
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
