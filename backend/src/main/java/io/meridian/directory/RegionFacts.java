package io.meridian.directory;

import io.meridian.directory.events.RegionAdded;
import io.meridian.directory.events.RegionChangeUndone;
import io.meridian.directory.events.RegionEvent;
import io.meridian.directory.events.RegionHeadSet;
import io.meridian.directory.events.RegionHoursSet;
import io.meridian.directory.events.RegionNamed;
import io.meridian.directory.events.RegionZoneSet;
import io.meridian.documents.Fact;
import io.meridian.documents.Facts;
import io.meridian.documents.Reading;
import io.meridian.documents.Track;
import io.meridian.eventlog.Stamp;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Everything known about one region: its name, clock, working hours and head. */
public record RegionFacts(
        Track<RegionAdded> added,
        Track<RegionNamed> name,
        Track<RegionZoneSet> zone,
        Track<RegionHoursSet> hours,
        Track<RegionHeadSet> head)
        implements Facts {
    public static final RegionFacts NONE =
            new RegionFacts(Track.empty(), Track.empty(), Track.empty(), Track.empty(), Track.empty());

    public RegionFacts with(Stamp stamp, RegionEvent event) {
        String kind = event.getClass().getSimpleName();
        return switch (event) {
            case RegionAdded said -> new RegionFacts(added.with(Fact.of(stamp, kind, said)), name, zone, hours, head);
            case RegionNamed said -> new RegionFacts(added, name.with(Fact.of(stamp, kind, said)), zone, hours, head);
            case RegionZoneSet said -> new RegionFacts(added, name, zone.with(Fact.of(stamp, kind, said)), hours, head);
            case RegionHoursSet said ->
                new RegionFacts(added, name, zone, hours.with(Fact.of(stamp, kind, said)), head);
            case RegionHeadSet said -> new RegionFacts(added, name, zone, hours, head.with(Fact.of(stamp, kind, said)));
            case RegionChangeUndone undone ->
                new RegionFacts(
                        added.undone(stamp, kind),
                        name.undone(stamp, kind),
                        zone.undone(stamp, kind),
                        hours.undone(stamp, kind),
                        head.undone(stamp, kind));
        };
    }

    /** Its id; empty before anything is known. */
    public String id() {
        return added.facts().isEmpty() ? "" : added.facts().getFirst().said().region();
    }

    public boolean present(Reading reading) {
        return added.at(reading).isPresent();
    }

    /** Its name at the instant, else any that was ever said: what somebody took back can still be named. */
    public Optional<String> name(Reading reading) {
        return name.at(reading).or(name::firstSaid).map(fact -> fact.said().name());
    }

    public Optional<ZoneId> zone(Reading reading) {
        return zone.at(reading).map(fact -> fact.said().zone());
    }

    public List<Hours> hours(Reading reading) {
        return hours.at(reading).map(fact -> fact.said().hours()).orElse(List.of());
    }

    /** The person of ours who heads it and may consent for it. */
    public Optional<String> head(Reading reading) {
        @Nullable
        String person = head.at(reading).map(fact -> fact.said().person()).orElse(null);
        return Optional.ofNullable(person);
    }

    @Override
    public boolean wasTakenBack() {
        return added.wasTakenBack();
    }
}
