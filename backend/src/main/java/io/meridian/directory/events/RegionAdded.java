package io.meridian.directory.events;

import io.meridian.eventlog.EventName;
import io.meridian.shared.Dated;
import io.meridian.shared.When;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** A region exists under its short id. */
@EventName("region.added")
@Revision("1")
public record RegionAdded(String region, @Nullable When since) implements RegionEvent, Dated.Since {}
