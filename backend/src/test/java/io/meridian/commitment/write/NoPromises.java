package io.meridian.commitment.write;

import io.meridian.commitment.CommitmentFacts;
import io.meridian.commitment.Promise;
import io.meridian.commitment.Promises;
import io.meridian.documents.Audience;
import io.meridian.eventlog.Act;
import io.meridian.shared.Unknown;
import io.meridian.shared.When;
import org.jspecify.annotations.Nullable;

/** An account without any other promise. */
final class NoPromises implements Promises {
    @Override
    public Audience make(
            String account,
            String commitment,
            Promise promise,
            @Nullable String evidence,
            boolean datedByEvidence,
            @Nullable When at,
            Act act) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void redate(String commitment, @Nullable When at, Act act) {
        throw new Unknown("commitment");
    }

    @Override
    public void undo(String commitment, long recordedAt, Act act) {
        throw new Unknown("commitment");
    }

    @Override
    public CommitmentFacts known(String account, String commitment, Act act) {
        throw new Unknown("commitment");
    }

    @Override
    public void narrow(String account, String commitment, Audience audience, Act act) {
        throw new Unknown("commitment");
    }
}
