package io.meridian.commitment.write.narrow;

import static io.meridian.commitment.Commitments.COMMITMENT;

import io.meridian.commitment.CommitmentFacts;
import io.meridian.commitment.NarrowedAlong;
import io.meridian.commitment.Promises;
import io.meridian.documents.Audience;
import io.meridian.documents.Document;
import io.meridian.documents.Documents;
import io.meridian.documents.View;
import io.meridian.eventlog.Act;
import java.util.List;
import org.springframework.stereotype.Component;

/** A promise that cites another one, a delivery under it, is narrowed with it. */
@Component
class CitingNarrowedAlong implements NarrowedAlong {
    private final Promises promises;

    CitingNarrowedAlong(Promises promises) {
        this.promises = promises;
    }

    @Override
    public View<?> view() {
        return COMMITMENT;
    }

    @Override
    public List<Document<CommitmentFacts>> hangingOn(String key, Documents documents) {
        return documents.documents(COMMITMENT).stream()
                .filter(one -> one.index().get("cites") instanceof String cited && key.equals("commitment:" + cited))
                .toList();
    }

    @Override
    public void narrow(String account, String id, Audience audience, Act act) {
        promises.narrow(account, id, audience, act);
    }
}
