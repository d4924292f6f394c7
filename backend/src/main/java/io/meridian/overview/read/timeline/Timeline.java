package io.meridian.overview.read.timeline;

import io.meridian.directory.Directory;
import io.meridian.directory.Function;
import io.meridian.documents.Documents;
import io.meridian.documents.Reading;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What happened, latest first, by the instant it happened on both axes.
 *
 * @param total entries that pass the filter, of which {@code entries} are one window
 */
public record Timeline(List<TimelineEntry> entries, int total) {
    private static final Comparator<TimelineEntry> LATEST_FIRST = Comparator.comparing(
                    TimelineEntry::at, Comparator.nullsLast(Comparator.<String>reverseOrder()))
            .thenComparing(TimelineEntry::recordedAt, Comparator.reverseOrder())
            .thenComparing(TimelineEntry::group)
            .thenComparing(TimelineEntry::id);

    static Timeline read(
            String account, TimelineFilter filter, int offset, int limit, Documents documents, Reading reading) {
        List<TimelineEntry> entries = (filter.takenBack()
                        ? takenBack(account, documents, reading)
                        : entries(account, documents, reading))
                .filter(entry -> filter.passes(entry, person -> function(person, documents, reading)))
                .sorted(LATEST_FIRST)
                .toList();
        return new Timeline(entries.stream().skip(offset).limit(limit).toList(), entries.size());
    }

    /** Every entry true by the reading's instant, in no order. */
    public static Stream<TimelineEntry> entries(String account, Documents documents, Reading reading) {
        return Stream.of(
                        InteractionEntries.read(documents, reading),
                        CommitmentEntries.read(documents, reading),
                        CoordinationEntries.read(documents, reading),
                        ChangeEntries.read(account, documents, reading))
                .flatMap(stream -> stream);
    }

    /** What is in no list any more, so that its history can still be opened and it can be brought back. */
    private static Stream<TimelineEntry> takenBack(String account, Documents documents, Reading reading) {
        return Stream.of(
                        InteractionEntries.takenBack(documents, reading),
                        CommitmentEntries.takenBack(documents, reading),
                        CoordinationEntries.takenBack(documents, reading),
                        ChangeEntries.takenBack(account, documents, reading))
                .flatMap(stream -> stream);
    }

    private static java.util.Optional<Function> function(String person, Documents documents, Reading reading) {
        return documents.get(Directory.PERSON, person).flatMap(facts -> facts.function(reading));
    }
}
