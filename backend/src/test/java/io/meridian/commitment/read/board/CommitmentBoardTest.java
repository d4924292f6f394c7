package io.meridian.commitment.read.board;

import static org.assertj.core.api.Assertions.assertThat;

import io.meridian.commitment.CommitmentCard;
import io.meridian.commitment.State;
import io.meridian.commitment.events.Kind;
import io.meridian.commitment.events.Side;
import io.meridian.documents.Reader;
import io.meridian.documents.Reading;
import io.meridian.shared.Instants;
import io.meridian.shared.When;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** In which column a promise stands as time passes. 29 November 2026 is a Sunday. */
class CommitmentBoardTest {
    @Test
    void onASundayWhatIsDueOnMondayComesNext() {
        CommitmentBoard board = boardAt("2026-11-29T12:00:00Z", dueAt("2026-11-30T23:00:00Z"));

        assertThat(board.soon()).hasSize(1);
        assertThat(board.later()).isEmpty();
    }

    @Test
    void whatIsDueAfterSevenDaysStandsLaterAndTheBoardChangesWhenItComesNear() {
        Reading reading = at("2026-11-29T12:00:00Z");
        CommitmentBoard board = CommitmentBoard.of(List.of(dueAt("2026-12-06T12:00:00Z")), reading);

        assertThat(board.later()).hasSize(1);
        assertThat(reading.changesAt()).hasValue(Instants.parse("2026-11-29T12:00:00.000001Z"));
    }

    private static CommitmentBoard boardAt(String instant, CommitmentCard card) {
        return CommitmentBoard.of(List.of(card), at(instant));
    }

    private static Reading at(String instant) {
        return new Reading(Instants.parse(instant), Reader.of("ines"));
    }

    private static CommitmentCard dueAt(String instant) {
        When due = When.at(Instant.parse(instant), ZoneOffset.UTC);
        return new CommitmentCard(
                "p",
                1,
                Kind.DUE_BY,
                Side.OURS,
                State.ACCEPTED,
                true,
                true,
                "Send the drawings",
                due,
                Instants.text(due.end()),
                0,
                null,
                "ines",
                null,
                null,
                null,
                null,
                "2026-11-01T12:00:00.000000Z",
                null,
                null,
                1,
                null,
                null,
                null);
    }
}
