package io.meridian.commitment.read.one;

import io.meridian.commitment.CommitmentFacts;
import io.meridian.commitment.Life;
import io.meridian.commitment.Shown;
import io.meridian.commitment.UndoableAct;
import io.meridian.documents.Fact;
import io.meridian.documents.Reading;
import io.meridian.documents.Track;
import io.meridian.shared.Instants;
import io.meridian.shared.When;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was recorded about a promise.
 *
 * @param kind name of the event, which a correction shares with what it corrects
 * @param given when it was true, as it was given
 * @param replaces the event it corrects or undoes
 * @param stands nothing that counts replaces it
 * @param planned effective after the instant shown
 * @param afterEnd effective after the promise had ended: it changes nothing
 * @param undoable its act can be taken back
 * @param said null for an undo
 */
public record CommitmentHistoryLine(
        String event,
        String kind,
        String effectiveAt,
        @Nullable When given,
        String recordedAt,
        String by,
        @Nullable String replaces,
        boolean stands,
        boolean planned,
        boolean afterEnd,
        boolean undoable,
        @Nullable CommitmentSaid said) {

    static List<CommitmentHistoryLine> all(CommitmentFacts facts, Optional<Life> life, Shown shown, Reading reading) {
        return facts.tracks().stream()
                .flatMap(track -> track.facts().stream()
                        .sorted(Comparator.<Fact<?>>comparingLong(Fact::sequence)
                                .reversed())
                        .map(fact -> new Numbered(fact.sequence(), of(facts, track, fact, life, shown, reading))))
                .sorted(Comparator.comparingLong(Numbered::sequence).reversed())
                .map(Numbered::line)
                .toList();
    }

    private static CommitmentHistoryLine of(
            CommitmentFacts facts, Track<?> track, Fact<?> fact, Optional<Life> life, Shown shown, Reading reading) {
        return new CommitmentHistoryLine(
                fact.event(),
                fact.kind(),
                Instants.text(fact.effectiveAt()),
                fact.given(),
                Instants.text(fact.recordedAt()),
                fact.actor(),
                fact.names(),
                track.counts(fact.event()),
                !reading.reached(fact.effectiveAt()),
                life.map(one -> one.afterEnd().contains(fact.event())).orElse(false),
                UndoableAct.holds(facts, fact),
                fact.value() == null ? null : CommitmentSaid.of(fact.value(), shown));
    }

    private record Numbered(long sequence, CommitmentHistoryLine line) {}
}
