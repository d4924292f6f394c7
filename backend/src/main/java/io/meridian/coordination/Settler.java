package io.meridian.coordination;

import io.meridian.shared.Dated;
import io.meridian.shared.When;
import org.jspecify.annotations.Nullable;

/** Who is to settle a conflict from an instant on. */
public record Settler(String person, @Nullable When at) implements Dated.At {}
