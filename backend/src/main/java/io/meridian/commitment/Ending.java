package io.meridian.commitment;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.meridian.commitment.events.CommitmentBreached;
import io.meridian.commitment.events.CommitmentFulfilled;
import io.meridian.commitment.events.CommitmentWithdrawn;
import io.meridian.shared.When;
import org.jspecify.annotations.Nullable;

/** What ends a promise: it was fulfilled, its breach was acknowledged, or it was withdrawn. */
public record Ending(
        By by,
        @Nullable String note,
        @Nullable String evidence,
        @Nullable When at) {
    /** The act that ended it. */
    public enum By {
        @JsonProperty("fulfilled")
        FULFILLED,
        @JsonProperty("breached")
        BREACHED,
        @JsonProperty("withdrawn")
        WITHDRAWN
    }

    static Ending of(CommitmentFulfilled said) {
        return new Ending(By.FULFILLED, said.note(), said.evidence(), said.at());
    }

    static Ending of(CommitmentBreached said) {
        return new Ending(By.BREACHED, said.note(), said.evidence(), said.at());
    }

    static Ending of(CommitmentWithdrawn said) {
        return new Ending(By.WITHDRAWN, said.note(), said.evidence(), said.at());
    }
}
