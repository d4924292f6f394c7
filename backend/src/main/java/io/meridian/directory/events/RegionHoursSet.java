package io.meridian.directory.events;

import io.meridian.directory.Hours;
import io.meridian.eventlog.EventName;
import io.meridian.shared.Dated;
import io.meridian.shared.When;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** In a region people work at these hours unless they have their own. */
@EventName("region.hours-set")
@Revision("1")
public record RegionHoursSet(
        String region, List<Hours> hours, @Nullable When from) implements RegionEvent, Dated.From {}
