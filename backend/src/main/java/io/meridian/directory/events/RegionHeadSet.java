package io.meridian.directory.events;

import io.meridian.eventlog.EventName;
import io.meridian.shared.Dated;
import io.meridian.shared.When;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** A region is headed by this person of ours, or by nobody. */
@EventName("region.head-set")
@Revision("1")
public record RegionHeadSet(
        String region, @Nullable String person, @Nullable When from) implements RegionEvent, Dated.From {}
