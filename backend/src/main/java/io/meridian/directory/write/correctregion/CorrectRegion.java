package io.meridian.directory.write.correctregion;

import java.util.Map;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** A fact about a region was wrong in these fields. */
public record CorrectRegion(
        @TargetAggregateIdentifier String region, String event, Map<String, @Nullable Object> changed) {}
