package io.meridian.directory.events;

import io.meridian.directory.Hours;
import io.meridian.eventlog.EventName;
import io.meridian.shared.Dated;
import io.meridian.shared.When;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** A person of ours works at these hours; none of their own means those of the region. */
@EventName("person.hours-set")
@Revision("1")
public record PersonHoursSet(
        String person, List<Hours> hours, @Nullable When from) implements PersonEvent, Dated.From {}
