package io.meridian.directory.events;

/** What happens to a region. */
public sealed interface RegionEvent
        permits RegionAdded, RegionChangeUndone, RegionHeadSet, RegionHoursSet, RegionNamed, RegionZoneSet {
    /** Which region. */
    String region();
}
