package io.meridian.directory.events;

import io.meridian.directory.Function;
import io.meridian.eventlog.EventName;
import io.meridian.shared.Dated;
import io.meridian.shared.When;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** A person of ours works in this function. */
@EventName("person.function-set")
@Revision("1")
public record PersonFunctionSet(
        String person, Function function, @Nullable When from) implements PersonEvent, Dated.From {}
