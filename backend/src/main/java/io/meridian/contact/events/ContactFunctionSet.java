package io.meridian.contact.events;

import io.meridian.directory.Function;
import io.meridian.eventlog.EventName;
import io.meridian.shared.Dated;
import io.meridian.shared.When;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** The contact works in this function. */
@EventName("contact.function-set")
@Revision("1")
public record ContactFunctionSet(
        String contact, Function function, @Nullable When from) implements ContactEvent, Dated.From {}
