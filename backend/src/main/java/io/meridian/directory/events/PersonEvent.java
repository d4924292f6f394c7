package io.meridian.directory.events;

/** What happens to a person of ours. */
public sealed interface PersonEvent
        permits PersonAdded,
                PersonChangeUndone,
                PersonFunctionSet,
                PersonHoursSet,
                PersonLanguageSet,
                PersonLeft,
                PersonNamed,
                PersonRegionSet,
                PersonZoneSet {
    /** Whom it is about. */
    String person();
}
