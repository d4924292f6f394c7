package io.meridian.coordination.read.board;

import io.meridian.account.Accounts;
import io.meridian.account.Governance;
import io.meridian.coordination.CaseCard;
import io.meridian.coordination.CaseFacts;
import io.meridian.coordination.ConflictCard;
import io.meridian.coordination.ConflictState;
import io.meridian.coordination.Coordination;
import io.meridian.coordination.StepCard;
import io.meridian.coordination.StepState;
import io.meridian.documents.Document;
import io.meridian.documents.Documents;
import io.meridian.documents.Reading;
import io.meridian.shared.Instants;
import io.meridian.shared.When;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An account's coordination at an instant.
 *
 * @param cases every case the reader may see, open ones first, each with its steps as a path
 * @param lanes the steps by state, late ones first, and of those that are over the latest; a state without steps has an empty lane
 * @param conflicts those not resolved
 * @param planned steps that were known at the instant and are asked later
 * @param askedUnderAnotherMode open steps whose request was recorded under a governance that, as known now, did not hold
 */
public record CoordinationBoard(
        List<CaseCard> cases,
        List<StepLane> lanes,
        List<ConflictCard> conflicts,
        List<PlannedStep> planned,
        List<AskedUnderAnotherMode> askedUnderAnotherMode) {
    private static final Comparator<StepCard> LATEST_FIRST =
            Comparator.comparing(StepCard::since).reversed().thenComparing(StepCard::id);

    /** The steps that stand in one state. */
    public record StepLane(StepState state, List<StepCard> steps) {}

    /** A step to come; {@code given} as it was given. */
    public record PlannedStep(
            String id,
            String caseId,
            String what,
            String at,
            @Nullable When given,
            String requester) {}

    /** The governance a step was asked under, and the one that held as is known now. */
    public record AskedUnderAnotherMode(StepCard step, Governance asked, Governance held) {}

    static CoordinationBoard read(String account, Documents documents, Reading reading, StepFilter filter) {
        List<Document<CaseFacts>> known = documents.documents(Coordination.CASE);
        List<CaseCard> cases = known.stream()
                .flatMap(one -> CaseCard.of(one.id(), one.body(), documents, reading).stream())
                .filter(one -> filter.isEmpty() || one.steps().stream().anyMatch(filter::admits))
                .sorted(Comparator.comparing(CaseCard::open)
                        .thenComparing(CaseCard::since)
                        .reversed()
                        .thenComparing(CaseCard::id))
                .toList();
        List<StepCard> steps = cases.stream()
                .flatMap(one -> one.steps().stream())
                .filter(filter::admits)
                .sorted(Comparator.comparing((StepCard step) -> step.dueEnd() == null)
                        .thenComparing(
                                step -> Optional.ofNullable(step.dueEnd()).orElse(step.since()))
                        .thenComparing(StepCard::id))
                .toList();
        return new CoordinationBoard(
                cases,
                lanes(steps),
                cases.stream()
                        .flatMap(one -> one.conflicts().stream())
                        .filter(conflict -> conflict.state() != ConflictState.RESOLVED)
                        .toList(),
                planned(known, reading),
                askedUnderAnotherMode(account, documents, steps, reading));
    }

    private static List<StepLane> lanes(List<StepCard> steps) {
        return Arrays.stream(StepState.values())
                .map(state -> new StepLane(state, lane(steps, state)))
                .toList();
    }

    private static List<StepCard> lane(List<StepCard> steps, StepState state) {
        Stream<StepCard> alike = steps.stream().filter(step -> step.state() == state);
        return (state.open() ? alike : alike.sorted(LATEST_FIRST)).toList();
    }

    private static List<PlannedStep> planned(List<Document<CaseFacts>> cases, Reading reading) {
        return cases.stream()
                .filter(one -> one.body().life(reading).isPresent())
                .flatMap(one -> one.body().steps().entrySet().stream()
                        .flatMap(step -> step.getValue().requested().planned(reading).stream()
                                .filter(request -> request.recordedAt() <= reading.at())
                                .map(request -> new PlannedStep(
                                        step.getKey(),
                                        one.id(),
                                        request.said().what(),
                                        Instants.text(request.effectiveAt()),
                                        request.given(),
                                        request.actor()))))
                .sorted(Comparator.comparing(PlannedStep::at).thenComparing(PlannedStep::id))
                .toList();
    }

    private static List<AskedUnderAnotherMode> askedUnderAnotherMode(
            String account, Documents documents, List<StepCard> steps, Reading reading) {
        return steps.stream()
                .filter(StepCard::open)
                .flatMap(step -> documents
                        .get(Accounts.ACCOUNT, account)
                        .flatMap(facts ->
                                facts.governance(new Reading(Instants.parse(step.requestedAt()), reading.reader())))
                        .filter(held -> held != step.governance())
                        .map(held -> new AskedUnderAnotherMode(step, step.governance(), held))
                        .stream())
                .toList();
    }
}
