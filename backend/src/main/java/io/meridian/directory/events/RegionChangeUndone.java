package io.meridian.directory.events;

import io.meridian.eventlog.EventName;
import org.axonframework.serialization.Revision;

/** What was said of a region is taken back. */
@EventName("region.change-undone")
@Revision("1")
public record RegionChangeUndone(String region) implements RegionEvent {}
