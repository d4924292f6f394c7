package io.meridian.interaction.read.one;

import io.meridian.documents.Documents;
import io.meridian.documents.Fact;
import io.meridian.documents.Reading;
import io.meridian.documents.Track;
import io.meridian.interaction.InteractionFacts;
import io.meridian.interaction.InteractionText;
import io.meridian.interaction.events.InteractionAudienceSet;
import io.meridian.interaction.events.InteractionCancelled;
import io.meridian.interaction.events.InteractionLogged;
import io.meridian.shared.Instants;
import io.meridian.shared.When;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was recorded about an interaction.
 *
 * @param kind name of the event, which a correction shares with what it corrects
 * @param given when it was true, as it was given
 * @param replaces the event it corrects, cancels or undoes
 * @param stands nothing that counts replaces it
 * @param undoable its act can be taken back
 * @param text what was logged or corrected, whole
 * @param reason of a cancellation
 * @param people of an audience
 */
public record InteractionHistoryLine(
        String event,
        String kind,
        String effectiveAt,
        @Nullable When given,
        String recordedAt,
        String by,
        @Nullable String replaces,
        boolean stands,
        boolean planned,
        boolean undoable,
        @Nullable InteractionText text,
        @Nullable String reason,
        @Nullable List<String> people) {

    static List<InteractionHistoryLine> all(InteractionFacts facts, Documents documents, Reading reading) {
        return facts.tracks().stream()
                .flatMap(track -> track.facts().stream()
                        .map(fact -> new Numbered(fact.sequence(), of(facts, track, fact, documents, reading))))
                .sorted(Comparator.comparingLong(Numbered::sequence).reversed())
                .map(Numbered::line)
                .toList();
    }

    private static InteractionHistoryLine of(
            InteractionFacts facts, Track<?> track, Fact<?> fact, Documents documents, Reading reading) {
        Object said = fact.value();
        boolean ofAudience = track.equals(facts.audiences());
        boolean beforeCancellation = facts.wasCancelled() && !track.equals(facts.cancelled());
        return new InteractionHistoryLine(
                fact.event(),
                fact.kind(),
                Instants.text(fact.effectiveAt()),
                fact.given(),
                Instants.text(fact.recordedAt()),
                fact.actor(),
                fact.names(),
                track.counts(fact.event()) && !(beforeCancellation && !ofAudience),
                !reading.reached(fact.effectiveAt()),
                track.isLast(fact.event()) && !ofAudience && !beforeCancellation,
                said instanceof InteractionLogged logged ? InteractionText.of(logged, documents) : null,
                said instanceof InteractionCancelled cancelled ? cancelled.reason() : null,
                said instanceof InteractionAudienceSet set ? set.people() : null);
    }

    private record Numbered(long sequence, InteractionHistoryLine line) {}
}
