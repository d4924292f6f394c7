package io.meridian.commitment;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.meridian.commitment.events.CommitmentBreached;
import io.meridian.commitment.events.CommitmentEvent;
import io.meridian.commitment.events.CommitmentFulfilled;
import io.meridian.commitment.events.CommitmentWithdrawn;
import io.meridian.shared.Dated;
import io.meridian.shared.When;
import org.jspecify.annotations.Nullable;

/** What ends a promise: it was fulfilled, its breach was acknowledged, or it was withdrawn. */
public record Ending(
        How how,
        @Nullable String note,
        @Nullable String evidence,
        @Nullable When at) implements Dated.At {
    /** The act that ended it. */
    public enum How {
        @JsonProperty("fulfilled")
        FULFILLED,
        @JsonProperty("breached")
        BREACHED,
        @JsonProperty("withdrawn")
        WITHDRAWN
    }

    /** The event that says so, of a promise. */
    public CommitmentEvent event(String commitment) {
        return switch (how) {
            case FULFILLED -> new CommitmentFulfilled(commitment, note, evidence, at);
            case BREACHED -> new CommitmentBreached(commitment, note, evidence, at);
            case WITHDRAWN -> new CommitmentWithdrawn(commitment, note, evidence, at);
        };
    }

    /** The same end on other evidence. */
    Ending withEvidence(@Nullable String other) {
        return new Ending(how, note, other, at);
    }

    static Ending of(CommitmentFulfilled said) {
        return new Ending(How.FULFILLED, said.note(), said.evidence(), said.at());
    }

    static Ending of(CommitmentBreached said) {
        return new Ending(How.BREACHED, said.note(), said.evidence(), said.at());
    }

    static Ending of(CommitmentWithdrawn said) {
        return new Ending(How.WITHDRAWN, said.note(), said.evidence(), said.at());
    }
}
