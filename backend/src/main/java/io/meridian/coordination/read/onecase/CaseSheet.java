package io.meridian.coordination.read.onecase;

import io.meridian.coordination.CaseCard;
import io.meridian.coordination.CaseFacts;
import io.meridian.coordination.Coordination;
import io.meridian.documents.Documents;
import io.meridian.documents.Reading;
import io.meridian.shared.Unknown;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One case at an instant.
 *
 * @param card the case with its steps as a path and its conflicts
 * @param history what happened to the case itself, latest first
 * @param steps the history of each step that was requested or known to come, by its id, latest first
 * @param conflicts the history of each conflict, by its id, latest first
 */
public record CaseSheet(
        CaseCard card,
        List<CaseEntry> history,
        Map<String, List<CaseEntry>> steps,
        Map<String, List<CaseEntry>> conflicts) {

    /** @throws Unknown not there at the instant, or not for this reader */
    static CaseSheet read(String caseId, Documents documents, Reading reading) {
        CaseFacts facts = documents.get(Coordination.CASE, caseId).orElseThrow(() -> new Unknown("case"));
        CaseCard card = CaseCard.of(caseId, facts, reading).orElseThrow(() -> new Unknown("case"));
        Map<String, List<CaseEntry>> steps = new TreeMap<>();
        facts.steps().forEach((step, known) -> put(steps, step, CaseEntry.of(known, reading)));
        Map<String, List<CaseEntry>> conflicts = new TreeMap<>();
        facts.conflicts().forEach((conflict, known) -> put(conflicts, conflict, CaseEntry.of(known, reading)));
        return new CaseSheet(
                card,
                CaseEntry.of(List.of(facts.opened(), facts.standing(), facts.narrowed()), reading),
                steps,
                conflicts);
    }

    private static void put(Map<String, List<CaseEntry>> histories, String id, List<CaseEntry> history) {
        if (!history.isEmpty()) {
            histories.put(id, history);
        }
    }
}
