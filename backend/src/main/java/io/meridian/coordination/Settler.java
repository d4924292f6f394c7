package io.meridian.coordination;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.meridian.shared.When;
import org.jspecify.annotations.Nullable;

/** Who is to settle a conflict from an instant on. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Settler(String person, @Nullable When when) {}
