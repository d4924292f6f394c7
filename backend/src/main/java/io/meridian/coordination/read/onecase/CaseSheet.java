package io.meridian.coordination.read.onecase;

import io.meridian.coordination.CaseCard;
import io.meridian.coordination.CaseFacts;
import io.meridian.coordination.CaseRights;
import io.meridian.coordination.Coordination;
import io.meridian.documents.Documents;
import io.meridian.documents.Reading;
import io.meridian.shared.Unknown;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One case at an instant.
 *
 * @param version for {@code If-Match}
 * @param takenBack its opening was undone: its history stays, so that it can be brought back
 * @param card the case with its steps as a path and its conflicts; null before it was opened, and where it was taken back
 * @param history what happened to the case itself, latest first
 * @param steps the history of each step that was requested or known to come, by its id, latest first
 * @param conflicts the history of each conflict, by its id, latest first
 * @param acts what the reader may do now with the case, its steps and its conflicts, by their ids; nothing in the past
 */
public record CaseSheet(
        String id,
        long version,
        boolean takenBack,
        @Nullable CaseCard card,
        List<CaseEntry> history,
        Map<String, List<CaseEntry>> steps,
        Map<String, List<CaseEntry>> conflicts,
        Map<String, Set<CaseActName>> acts) {

    /**
     * As it stands now, with what the reader may do.
     *
     * @throws Unknown not known, or not for this reader
     */
    static CaseSheet now(String account, String caseId, Documents documents, Reading reading) {
        CaseFacts facts = facts(caseId, documents);
        Offer offer = new Offer(facts, CaseRights.of(account, documents, reading), reading);
        return read(caseId, facts, documents, reading, offer::undoes, offer.acts(caseId));
    }

    /**
     * As it stood: nothing is offered in the past.
     *
     * @throws Unknown not known at the instant, or not for this reader
     */
    static CaseSheet past(String caseId, Documents documents, Reading reading) {
        return read(caseId, facts(caseId, documents), documents, reading, event -> false, Map.of());
    }

    private static CaseFacts facts(String caseId, Documents documents) {
        return documents.get(Coordination.CASE, caseId).orElseThrow(() -> new Unknown("case"));
    }

    private static CaseSheet read(
            String caseId,
            CaseFacts facts,
            Documents documents,
            Reading reading,
            Predicate<String> undoes,
            Map<String, Set<CaseActName>> acts) {
        Map<String, List<CaseEntry>> steps = new TreeMap<>();
        facts.steps().forEach((step, known) -> put(steps, step, CaseEntry.of(known, reading, undoes)));
        Map<String, List<CaseEntry>> conflicts = new TreeMap<>();
        facts.conflicts().forEach((conflict, known) -> put(conflicts, conflict, CaseEntry.of(known, reading, undoes)));
        return new CaseSheet(
                caseId,
                facts.version(),
                facts.wasTakenBack(),
                CaseCard.of(caseId, facts, documents, reading).orElse(null),
                CaseEntry.of(List.of(facts.opened(), facts.standing(), facts.narrowed()), reading, undoes),
                steps,
                conflicts,
                acts);
    }

    private static void put(Map<String, List<CaseEntry>> histories, String id, List<CaseEntry> history) {
        if (!history.isEmpty()) {
            histories.put(id, history);
        }
    }
}
