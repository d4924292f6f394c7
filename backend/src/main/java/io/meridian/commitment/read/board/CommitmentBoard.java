package io.meridian.commitment.read.board;

import io.meridian.commitment.CommitmentCard;
import io.meridian.commitment.CommitmentFilter;
import io.meridian.commitment.DueSoon;
import io.meridian.commitment.State;
import io.meridian.documents.Documents;
import io.meridian.documents.Reading;
import io.meridian.shared.Instants;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * An account's promises by when they are due, at one instant. A promise stands in one column at most.
 *
 * @param soon open and due within seven days
 * @param later open and due after that
 * @param withoutDue standing promises that are open
 * @param keptLately kept or kept late within the last 30 days, latest first
 */
public record CommitmentBoard(
        List<CommitmentCard> late,
        List<CommitmentCard> soon,
        List<CommitmentCard> later,
        List<CommitmentCard> withoutDue,
        List<CommitmentCard> keptLately,
        CommitmentCounts counts) {
    private static final long LATELY = Duration.ofDays(30).toMillis() * 1_000;

    /** How many promises read so; each number is the length of the list it opens. */
    public record CommitmentCounts(int open, int late, int kept, int keptLate, int breached, int withdrawn) {}

    static CommitmentBoard read(Documents documents, Reading reading, CommitmentFilter filter) {
        return of(CommitmentCard.all(documents, reading).stream().filter(filter).toList(), reading);
    }

    static CommitmentBoard of(List<CommitmentCard> all, Reading reading) {
        CommitmentBoard board = new CommitmentBoard(
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new CommitmentCounts(0, 0, 0, 0, 0, 0));
        List<CommitmentCard> cards = all.stream()
                .sorted(Comparator.comparingLong(CommitmentCard::dueEndMicros).thenComparing(CommitmentCard::madeAt))
                .toList();
        cards.forEach(card -> board.place(card, reading));
        board.keptLately.sort(Comparator.comparing(CommitmentBoard::endedAt).reversed());
        return new CommitmentBoard(
                board.late, board.soon, board.later, board.withoutDue, board.keptLately, counts(cards));
    }

    private void place(CommitmentCard card, Reading reading) {
        if (card.state() == State.LATE) {
            late.add(card);
        } else if (card.open() && card.due() == null) {
            withoutDue.add(card);
        } else if (card.open()) {
            (DueSoon.isSoon(card.dueEndMicros(), reading) ? soon : later).add(card);
        } else if (card.state() == State.KEPT || card.state() == State.KEPT_LATE) {
            if (!reading.reached(Instants.parse(endedAt(card)) + LATELY)) {
                keptLately.add(card);
            }
        }
    }

    private static String endedAt(CommitmentCard card) {
        return card.endedAt() == null ? card.madeAt() : card.endedAt();
    }

    private static CommitmentCounts counts(List<CommitmentCard> cards) {
        return new CommitmentCounts(
                (int) cards.stream().filter(CommitmentCard::open).count(),
                count(cards, State.LATE),
                count(cards, State.KEPT),
                count(cards, State.KEPT_LATE),
                count(cards, State.BREACHED),
                count(cards, State.WITHDRAWN));
    }

    private static int count(List<CommitmentCard> cards, State state) {
        return (int) cards.stream().filter(card -> card.state() == state).count();
    }
}
