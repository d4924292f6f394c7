package io.meridian.directory.events;

import io.meridian.eventlog.EventName;
import io.meridian.shared.Dated;
import io.meridian.shared.When;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** A person of ours belongs to this region. */
@EventName("person.region-set")
@Revision("1")
public record PersonRegionSet(
        String person, String region, @Nullable When from) implements PersonEvent, Dated.From {}
