package io.meridian.directory.events;

import io.meridian.eventlog.Detachable;
import io.meridian.eventlog.EventName;
import io.meridian.shared.Dated;
import io.meridian.shared.When;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** A region bears this name. */
@EventName("region.named")
@Revision("1")
public record RegionNamed(
        String region, @Detachable String name, @Nullable When from) implements RegionEvent, Dated.From {}
