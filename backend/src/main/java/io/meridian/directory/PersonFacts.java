package io.meridian.directory;

import io.meridian.directory.events.PersonAdded;
import io.meridian.directory.events.PersonChangeUndone;
import io.meridian.directory.events.PersonEvent;
import io.meridian.directory.events.PersonFunctionSet;
import io.meridian.directory.events.PersonHoursSet;
import io.meridian.directory.events.PersonLanguageSet;
import io.meridian.directory.events.PersonLeft;
import io.meridian.directory.events.PersonNamed;
import io.meridian.directory.events.PersonRegionSet;
import io.meridian.directory.events.PersonZoneSet;
import io.meridian.documents.Fact;
import io.meridian.documents.Facts;
import io.meridian.documents.Reading;
import io.meridian.documents.Track;
import io.meridian.eventlog.Stamp;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Everything known about one person of ours; they stay nameable after they have left. */
public record PersonFacts(
        Track<PersonAdded> added,
        Track<PersonNamed> name,
        Track<PersonFunctionSet> function,
        Track<PersonRegionSet> region,
        Track<PersonZoneSet> zone,
        Track<PersonHoursSet> hours,
        Track<PersonLanguageSet> language,
        Track<PersonLeft> left)
        implements Facts {
    public static final PersonFacts NONE = new PersonFacts(
            Track.empty(),
            Track.empty(),
            Track.empty(),
            Track.empty(),
            Track.empty(),
            Track.empty(),
            Track.empty(),
            Track.empty());

    public PersonFacts with(Stamp stamp, PersonEvent event) {
        String kind = event.getClass().getSimpleName();
        return switch (event) {
            case PersonAdded said ->
                new PersonFacts(
                        added.with(Fact.of(stamp, kind, said)), name, function, region, zone, hours, language, left);
            case PersonNamed said ->
                new PersonFacts(
                        added, name.with(Fact.of(stamp, kind, said)), function, region, zone, hours, language, left);
            case PersonFunctionSet said ->
                new PersonFacts(
                        added, name, function.with(Fact.of(stamp, kind, said)), region, zone, hours, language, left);
            case PersonRegionSet said ->
                new PersonFacts(
                        added, name, function, region.with(Fact.of(stamp, kind, said)), zone, hours, language, left);
            case PersonZoneSet said ->
                new PersonFacts(
                        added, name, function, region, zone.with(Fact.of(stamp, kind, said)), hours, language, left);
            case PersonHoursSet said ->
                new PersonFacts(
                        added, name, function, region, zone, hours.with(Fact.of(stamp, kind, said)), language, left);
            case PersonLanguageSet said ->
                new PersonFacts(
                        added, name, function, region, zone, hours, language.with(Fact.of(stamp, kind, said)), left);
            case PersonLeft said ->
                new PersonFacts(
                        added, name, function, region, zone, hours, language, left.with(Fact.of(stamp, kind, said)));
            case PersonChangeUndone undone ->
                new PersonFacts(
                        added.undone(stamp, kind),
                        name.undone(stamp, kind),
                        function.undone(stamp, kind),
                        region.undone(stamp, kind),
                        zone.undone(stamp, kind),
                        hours.undone(stamp, kind),
                        language.undone(stamp, kind),
                        left.undone(stamp, kind));
        };
    }

    /** Its id; empty before anything is known. */
    public String id() {
        return added.facts().isEmpty() ? "" : added.facts().getFirst().said().person();
    }

    /** Whether they are one of ours at the instant: added and not left. */
    public boolean present(Reading reading) {
        return added.at(reading).isPresent() && left.at(reading).isEmpty();
    }

    /** Their name at the instant, else any that was ever said: whoever acted can always be named. */
    public Optional<String> name(Reading reading) {
        return name.at(reading).or(name::firstSaid).map(fact -> fact.said().name());
    }

    public Optional<Function> function(Reading reading) {
        return function.at(reading).map(fact -> fact.said().function());
    }

    public Optional<String> region(Reading reading) {
        return region.at(reading).map(fact -> fact.said().region());
    }

    public Optional<ZoneId> zone(Reading reading) {
        return zone.at(reading).map(fact -> fact.said().zone());
    }

    /** Their own hours; empty where they keep those of their region. */
    public List<Hours> hours(Reading reading) {
        return hours.at(reading).map(fact -> fact.said().hours()).orElse(List.of());
    }

    public Optional<String> language(Reading reading) {
        return language.at(reading).map(fact -> fact.said().language());
    }

    @Override
    public boolean wasTakenBack() {
        return added.wasTakenBack();
    }
}
