package io.meridian.commitment.read.list;

import io.meridian.commitment.CommitmentCard;
import io.meridian.commitment.CommitmentFilter;
import io.meridian.documents.Documents;
import io.meridian.documents.Reading;
import java.util.Comparator;
import java.util.List;

/** An account's promises as a table, by due and then by when they were made. */
public record CommitmentList(List<CommitmentCard> commitments) {

    static CommitmentList read(Documents documents, Reading reading, CommitmentFilter filter) {
        return new CommitmentList(CommitmentCard.all(documents, reading).stream()
                .filter(filter)
                .sorted(Comparator.comparingLong(CommitmentCard::dueEndMicros).thenComparing(CommitmentCard::madeAt))
                .toList());
    }
}
