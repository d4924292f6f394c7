package io.meridian.commitment;

import io.meridian.commitment.events.CommitmentMade;
import io.meridian.commitment.events.CommitmentRenegotiated;
import io.meridian.documents.Discretion;
import io.meridian.documents.Documents;

/** Facts of a promise without the evidence and the standing promise that the reader may not see. */
final class DiscreetPromise implements Discretion {
    @Override
    public Object said(Object value, Documents documents) {
        Shown shown = new Shown(documents);
        return switch (value) {
            case CommitmentMade made -> made.naming(shown.interaction(made.evidence()), shown.promise(made.cites()));
            case CommitmentRenegotiated agreed -> agreed.withEvidence(shown.interaction(agreed.evidence()));
            case Ending ending -> ending.withEvidence(shown.interaction(ending.evidence()));
            default -> value;
        };
    }
}
