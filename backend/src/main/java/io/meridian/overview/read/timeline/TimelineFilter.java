package io.meridian.overview.read.timeline;

import io.meridian.directory.Function;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What of the timeline is shown; an empty set leaves everything. People are of ours or contacts.
 *
 * @param takenBack what was taken back, instead of what stands
 */
record TimelineFilter(
        Set<String> kinds, Set<String> regions, Set<Function> functions, Set<String> people, boolean takenBack) {
    boolean passes(TimelineEntry entry, java.util.function.Function<String, Optional<Function>> functionOf) {
        return (kinds.isEmpty()
                        || kinds.contains(entry.kind())
                        || kinds.contains(entry.group().name().toLowerCase(java.util.Locale.ROOT)))
                && (regions.isEmpty() || (entry.region() != null && regions.contains(entry.region())))
                && (people.isEmpty() || people(entry).anyMatch(people::contains))
                && (functions.isEmpty() || functions(entry, functionOf).anyMatch(functions::contains));
    }

    private static Stream<String> people(TimelineEntry entry) {
        return Stream.of(Stream.of(entry.by()), entry.ours().stream(), entry.contacts().stream())
                .flatMap(stream -> stream);
    }

    private static Stream<Function> functions(
            TimelineEntry entry, java.util.function.Function<String, Optional<Function>> functionOf) {
        Stream<Function> units = entry.step() == null
                ? Stream.empty()
                : Stream.of(entry.step().unit(), entry.step().other())
                        .filter(java.util.Objects::nonNull)
                        .map(unit -> unit.function());
        return Stream.concat(
                units,
                Stream.concat(Stream.of(entry.by()), entry.ours().stream())
                        .map(functionOf)
                        .flatMap(Optional::stream));
    }
}
