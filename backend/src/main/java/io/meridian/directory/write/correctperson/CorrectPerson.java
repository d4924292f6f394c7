package io.meridian.directory.write.correctperson;

import java.util.Map;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** A fact about a person of ours was wrong in these fields. */
public record CorrectPerson(
        @TargetAggregateIdentifier String person, String event, Map<String, @Nullable Object> changed) {}
