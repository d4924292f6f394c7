package io.meridian.coordination;

import io.meridian.shared.Dated;
import io.meridian.shared.When;
import org.jspecify.annotations.Nullable;

/** What two units disagree on, and the step of the case it is about, if it is about one. */
public record Dispute(
        Unit one,
        Unit other,
        @Nullable String step,
        String what,
        @Nullable When at) implements Dated.At {}
