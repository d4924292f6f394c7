package io.meridian.commitment.read.waiting;

import io.meridian.commitment.CommitmentCard;
import io.meridian.commitment.State;
import io.meridian.commitment.events.Side;
import io.meridian.documents.Documents;
import io.meridian.documents.Reading;
import java.util.Comparator;
import java.util.List;

/** Open promises that the other side waits for: of ours, and of theirs; late first, then by due, standing ones last. */
public record Waiting(List<CommitmentCard> forUs, List<CommitmentCard> forThem) {
    private static final Comparator<CommitmentCard> LATE_FIRST = Comparator.<CommitmentCard, Boolean>comparing(
                    card -> card.state() != State.LATE)
            .thenComparingLong(CommitmentCard::dueEndMicros)
            .thenComparing(CommitmentCard::madeAt);

    static Waiting read(Documents documents, Reading reading) {
        List<CommitmentCard> open = CommitmentCard.all(documents, reading).stream()
                .filter(CommitmentCard::open)
                .sorted(LATE_FIRST)
                .toList();
        return new Waiting(of(open, Side.OURS), of(open, Side.THEIRS));
    }

    private static List<CommitmentCard> of(List<CommitmentCard> open, Side side) {
        return open.stream().filter(card -> card.side() == side).toList();
    }
}
