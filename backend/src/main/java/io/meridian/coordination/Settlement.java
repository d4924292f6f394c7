package io.meridian.coordination;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.meridian.shared.When;
import org.jspecify.annotations.Nullable;

/** How a conflict was settled. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Settlement(String how, @Nullable When when) {}
