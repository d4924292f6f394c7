package io.meridian.directory.events;

import io.meridian.eventlog.EventName;
import io.meridian.shared.Dated;
import io.meridian.shared.When;
import java.time.ZoneId;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** A person of ours lives and works in this time zone. */
@EventName("person.zone-set")
@Revision("1")
public record PersonZoneSet(
        String person, ZoneId zone, @Nullable When from) implements PersonEvent, Dated.From {}
