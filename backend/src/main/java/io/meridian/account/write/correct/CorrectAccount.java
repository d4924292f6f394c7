package io.meridian.account.write.correct;

import java.util.Map;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** A fact about the customer was wrong in these fields. */
public record CorrectAccount(
        @TargetAggregateIdentifier String account, String event, Map<String, @Nullable Object> changed) {}
