package io.meridian.coordination.read.onecase;

import io.meridian.coordination.Dispute;
import io.meridian.coordination.Move;
import io.meridian.coordination.Opening;
import io.meridian.coordination.Request;
import io.meridian.coordination.Settlement;
import io.meridian.coordination.Settler;
import io.meridian.coordination.Standing;
import io.meridian.coordination.Unit;
import io.meridian.documents.Fact;
import io.meridian.documents.Facts;
import io.meridian.documents.Reading;
import io.meridian.documents.Track;
import io.meridian.shared.Instants;
import io.meridian.shared.When;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was said of a case, a step or a conflict, with its corrections.
 *
 * @param event the event that stands, or the last one where it was taken back: what a correction or an undo names
 * @param said the event whose words it has: what stands, or what stood last
 * @param given when it was true, as it was given
 * @param stands false where it was taken back
 * @param planned it was known at the instant and is true later
 * @param undo the event that the reader may take back now, where they may: what the entry says
 * @param bringBack the event that the reader may take back now, where they may: that the entry, or a correction of it, was taken back
 * @param versions what was said, latest first; more than one where it was corrected or taken back
 */
public record CaseEntry(
        String event,
        String said,
        String kind,
        String at,
        @Nullable When given,
        boolean stands,
        boolean planned,
        @Nullable String undo,
        @Nullable String bringBack,
        List<CaseEntryVersion> versions) {
    private static final Object TAKEN_BACK = new Object();

    /**
     * What one event said.
     *
     * @param text the subject, what was asked, the reason or the note
     * @param given the date as it was given
     * @param replaces the event it corrects or takes back
     * @param takesBack it says only that what it names no longer stands
     */
    public record CaseEntryVersion(
            String event,
            String kind,
            String at,
            String recordedAt,
            String by,
            @Nullable String replaces,
            boolean takesBack,
            @Nullable String text,
            @Nullable String description,
            @Nullable Unit unit,
            @Nullable Unit other,
            @Nullable String person,
            @Nullable When due,
            @Nullable Boolean global,
            @Nullable When given) {}

    static List<CaseEntry> of(Facts facts, Reading reading, Predicate<String> undoes) {
        return of(facts.tracks(), reading, undoes);
    }

    /** Entries true by the instant, and those planned at it, latest first. */
    static List<CaseEntry> of(List<Track<?>> tracks, Reading reading, Predicate<String> undoes) {
        return tracks.stream()
                .flatMap(track -> entries(track, reading, undoes))
                .sorted(Comparator.comparing(CaseEntry::at)
                        .thenComparing(entry -> entry.versions().getLast().recordedAt())
                        .reversed())
                .toList();
    }

    private static <T> Stream<CaseEntry> entries(Track<T> track, Reading reading, Predicate<String> undoes) {
        return track.facts().stream()
                .filter(fact -> fact.names() == null)
                .flatMap(first -> entry(track, first, reading, undoes).stream());
    }

    private static <T> Optional<CaseEntry> entry(
            Track<T> track, Fact<T> first, Reading reading, Predicate<String> undoes) {
        List<Fact<T>> chain = track.facts().stream()
                .filter(fact -> track.root(fact).equals(first))
                .toList();
        Optional<Fact<T>> stands = chain.reversed().stream()
                .filter(fact -> track.stands(fact.event()))
                .findFirst();
        Fact<T> shown = stands.or(() -> new Track<>(chain).firstSaid()).orElse(first);
        boolean planned = !reading.reached(shown.effectiveAt());
        if (planned && shown.recordedAt() > reading.at()) {
            return Optional.empty();
        }
        String last = chain.getLast().event();
        boolean tookBack = track.takesBack(chain.getLast());
        return Optional.of(new CaseEntry(
                stands.isPresent() ? shown.event() : last,
                shown.event(),
                shown.kind(),
                Instants.text(shown.effectiveAt()),
                shown.given(),
                stands.isPresent(),
                planned,
                stands.map(Fact::event).filter(undoes).orElse(null),
                tookBack && undoes.test(last) ? last : null,
                chain.reversed().stream().map(CaseEntry::version).toList()));
    }

    private static CaseEntryVersion version(Fact<?> fact) {
        Object said = fact.value() == null ? TAKEN_BACK : fact.value();
        return new CaseEntryVersion(
                fact.event(),
                fact.kind(),
                Instants.text(fact.effectiveAt()),
                Instants.text(fact.recordedAt()),
                fact.actor(),
                fact.names(),
                said == TAKEN_BACK,
                text(said),
                said instanceof Opening opening ? opening.description() : null,
                unit(said),
                said instanceof Dispute dispute ? dispute.other() : null,
                person(said),
                said instanceof Request request ? request.due() : null,
                said instanceof Request request ? request.global() : null,
                fact.given());
    }

    private static @Nullable String text(Object said) {
        return switch (said) {
            case Opening opening -> opening.subject();
            case Standing standing -> standing.said();
            case Request request -> request.what();
            case Move move -> move.said();
            case Dispute dispute -> dispute.what();
            case Settlement settlement -> settlement.how();
            default -> null;
        };
    }

    private static @Nullable Unit unit(Object said) {
        return switch (said) {
            case Request request -> request.unit();
            case Move move -> move.unit();
            case Dispute dispute -> dispute.one();
            default -> null;
        };
    }

    private static @Nullable String person(Object said) {
        return switch (said) {
            case Request request -> request.owner();
            case Move move -> move.owner();
            case Settler settler -> settler.person();
            default -> null;
        };
    }
}
