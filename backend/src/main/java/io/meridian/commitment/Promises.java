package io.meridian.commitment;

import io.meridian.documents.Audience;
import io.meridian.eventlog.Act;
import io.meridian.shared.When;
import org.jspecify.annotations.Nullable;

/**
 * Acts on promises inside the unit of work of another module's act: all or nothing with it. Each reads the promise through
 * its repository, which guards it.
 */
public interface Promises {
    /**
     * Writes a promise down.
     *
     * @param evidence the interaction it was given in, or null
     * @param datedByEvidence it takes its instant from that interaction and is re-dated with it
     * @return who may see it
     */
    Audience make(
            String account,
            String commitment,
            Promise promise,
            @Nullable String evidence,
            boolean datedByEvidence,
            @Nullable When at,
            Act act);

    /** The interaction it was written down in took place at another time; a promise dated by itself stays. */
    void redate(String commitment, @Nullable When at, Act act);

    /**
     * Takes back what the act recorded at this instant (microseconds) said about the promise. One that this actor may not
     * see stays as it is: nobody takes back what they may not see, and a refusal would tell of it.
     */
    void undo(String commitment, long recordedAt, Act act);

    /**
     * What is known about it.
     *
     * @throws io.meridian.shared.Unknown it is not there, not in this account, or this actor may not see it
     */
    CommitmentFacts known(String account, String commitment, Act act);

    /** Leaves no wider an audience than this one. */
    void narrow(String account, String commitment, Audience audience, Act act);
}
