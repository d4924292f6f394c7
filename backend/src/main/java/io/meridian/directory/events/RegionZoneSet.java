package io.meridian.directory.events;

import io.meridian.eventlog.EventName;
import io.meridian.shared.Dated;
import io.meridian.shared.When;
import java.time.ZoneId;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** A region has its home in this time zone. */
@EventName("region.zone-set")
@Revision("1")
public record RegionZoneSet(
        String region, ZoneId zone, @Nullable When from) implements RegionEvent, Dated.From {}
