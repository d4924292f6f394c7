package io.meridian.coordination;

import io.meridian.shared.Dated;
import io.meridian.shared.When;
import org.jspecify.annotations.Nullable;

/** Whether the work of a case goes on from an instant on, and what was said about it. */
public record Standing(
        boolean open, @Nullable String said, @Nullable When at) implements Dated.At {}
