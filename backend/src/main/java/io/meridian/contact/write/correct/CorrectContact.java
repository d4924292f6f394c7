package io.meridian.contact.write.correct;

import java.util.Map;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** A fact about a contact was wrong in these fields. */
public record CorrectContact(
        String account,
        @TargetAggregateIdentifier String contact,
        String event,
        Map<String, @Nullable Object> changed) {}
