package io.meridian.coordination;

import io.meridian.shared.Dated;
import io.meridian.shared.When;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a step after it was requested.
 *
 * @param unit the unit it was handed to
 * @param owner whom it was handed or assigned to; null is the unit as a whole
 * @param said the note or the reason
 */
public record Move(
        Kind kind,
        @Nullable Unit unit,
        @Nullable String owner,
        @Nullable String said,
        @Nullable When at) implements Dated.At {
    /** What can happen to a step. */
    public enum Kind {
        CONSENT,
        REFUSAL,
        ACCEPTANCE,
        DECLINING,
        HAND_OFF,
        ASSIGNMENT,
        COMPLETION,
        CANCELLATION;

        /** Whether a step is over with it. */
        public boolean ends() {
            return this == COMPLETION || this == CANCELLATION;
        }

        /** Whether it is a word of the local unit on a global step. */
        public boolean isConsent() {
            return this == CONSENT || this == REFUSAL;
        }

        /** Whether it is the owning function's answer. */
        public boolean isAnswer() {
            return this == ACCEPTANCE || this == DECLINING;
        }
    }

    static Move said(Kind kind, @Nullable String said, @Nullable When at) {
        return new Move(kind, null, null, said, at);
    }
}
