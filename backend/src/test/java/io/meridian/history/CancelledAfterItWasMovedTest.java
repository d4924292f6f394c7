package io.meridian.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.meridian.documents.FoldedDocuments;
import io.meridian.documents.Reader;
import io.meridian.documents.Reading;
import io.meridian.eventlog.Chronicle;
import io.meridian.eventlog.Recorded;
import io.meridian.history.Differences.DifferenceFact;
import io.meridian.interaction.InteractionProjection;
import io.meridian.interaction.Interactions;
import io.meridian.interaction.events.InteractionCancelled;
import io.meridian.interaction.events.InteractionChangeUndone;
import io.meridian.interaction.events.InteractionKind;
import io.meridian.interaction.events.InteractionLogged;
import io.meridian.shared.Instants;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A visit logged for the 5th was moved to the 12th on the 14th, and cancelled on the 16th: why it was not there on the 8th. */
class CancelledAfterItWasMovedTest {
    private static final String HERE = "velaris";
    private static final Reading ON_THE_8TH = new Reading(Instants.parse("2026-06-08T12:00:00Z"), Reader.of("ines"));

    private final List<Recorded> told = new Chronicle(HERE)
            .recorded("2026-06-05T18:00:00Z")
            .says("logged", "2026-06-05T09:00:00Z", visit())
            .recorded("2026-06-14T09:00:00Z")
            .replaces("logged", "moved", "2026-06-12T09:00:00Z", visit())
            .recorded("2026-06-16T09:00:00Z")
            .replaces("moved", "cancelled", "2026-06-12T09:00:00Z", new InteractionCancelled("visit", "moved", null))
            .events();

    @Test
    void bothEntriesExplainIt() {
        assertThat(explaining(told, 1).over(List.of(Interactions.INTERACTION)).entries())
                .flatExtracting(Differences.DifferenceEntry::facts)
                .extracting(DifferenceFact::event, DifferenceFact::kind, DifferenceFact::effect)
                .containsExactly(
                        tuple("cancelled", "InteractionCancelled", "added"),
                        tuple("moved", "InteractionLogged", "replaced"));
    }

    @Test
    void withoutBothItIsThereAgainAndWithoutOneItIsNot() {
        assertThat(explained(told, 1)).isEqualTo(Set.of("moved", "cancelled"));
        assertThat(isThere(told, Set.of("moved"))).isFalse();
        assertThat(isThere(told, Set.of("cancelled"))).isFalse();
        assertThat(isThere(told, Set.of("moved", "cancelled"))).isTrue();
    }

    /** Known to have been on the 5th; then that was taken back, and what was to be on the 12th cancelled. */
    @Test
    void whatWasCancelledOnceAMoveWasTakenBackIsExplainedByBothToo() {
        List<Recorded> back = new Chronicle(HERE)
                .recorded("2026-06-12T18:00:00Z")
                .says("logged", "2026-06-12T09:00:00Z", visit())
                .recorded("2026-06-13T09:00:00Z")
                .replaces("logged", "moved", "2026-06-05T09:00:00Z", visit())
                .recorded("2026-06-14T09:00:00Z")
                .replaces("moved", "taken back", "2026-06-05T09:00:00Z", new InteractionChangeUndone("visit", "moved"))
                .recorded("2026-06-16T09:00:00Z")
                .replaces(
                        "logged",
                        "cancelled",
                        "2026-06-12T09:00:00Z",
                        new InteractionCancelled("visit", "logged", null))
                .events();

        assertThat(explained(back, 2)).isEqualTo(Set.of("taken back", "cancelled"));
        assertThat(isThere(back, Set.of("taken back"))).isFalse();
        assertThat(isThere(back, Set.of("taken back", "cancelled"))).isTrue();
    }

    private static Set<String> explained(List<Recorded> told, int known) {
        Explaining explaining = explaining(told, known);
        explaining.over(List.of(Interactions.INTERACTION));
        return explaining.events();
    }

    private static Explaining explaining(List<Recorded> told, int known) {
        return new Explaining(
                HERE,
                documents(told.subList(0, known)),
                documents(told),
                known,
                ON_THE_8TH,
                new Explaining.Told((document, reading) -> Optional.empty(), (said, documents) -> said));
    }

    private static boolean isThere(List<Recorded> told, Set<String> without) {
        List<Recorded> left = told.stream()
                .filter(one -> !without.contains(one.stamp().event()))
                .toList();
        return documents(left)
                .get(Interactions.INTERACTION, "visit")
                .flatMap(visit -> visit.at(ON_THE_8TH))
                .isPresent();
    }

    private static FoldedDocuments documents(List<Recorded> events) {
        return new FoldedDocuments(new InteractionProjection()).fold(events);
    }

    private static InteractionLogged visit() {
        return new InteractionLogged(
                "visit",
                InteractionKind.VISIT,
                null,
                null,
                List.of("ines"),
                List.of("claire"),
                List.of(),
                "Belfort",
                null,
                null,
                null,
                List.of(),
                null,
                List.of(),
                null,
                null);
    }
}
