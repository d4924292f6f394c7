package io.meridian.coordination;

import io.meridian.shared.Dated;
import io.meridian.shared.When;
import org.jspecify.annotations.Nullable;

/** How a conflict was settled. */
public record Settlement(String how, @Nullable When at) implements Dated.At {}
