package io.meridian.account.write.release;

import io.meridian.shared.When;
import org.jspecify.annotations.Nullable;

/** The last day, or instant; left out, at once. */
record Release(@Nullable When on) {}
