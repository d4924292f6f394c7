package io.meridian.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.meridian.account.EntityFacts;
import io.meridian.account.EntityKind;
import io.meridian.account.events.EntityAdded;
import io.meridian.account.events.EntityChangeUndone;
import io.meridian.account.events.EntityEvent;
import io.meridian.account.events.EntityMoved;
import io.meridian.account.events.EntityNamed;
import io.meridian.eventlog.Chronicle;
import io.meridian.eventlog.Recorded;
import io.meridian.history.ThingHistory.KnownFact;
import io.meridian.history.ThingHistory.Outcome;
import io.meridian.shared.Instants;
import org.junit.jupiter.api.Test;

/** Everything that was ever said of Antwerp, and what became of it. */
class ThingHistoryTest {
    private final Chronicle told = new Chronicle("velaris")
            .recorded("2025-01-10T09:00:00Z")
            .says("added", Instants.OPEN, new EntityAdded("antwerp", EntityKind.SITE, null))
            .and()
            .says("named", Instants.OPEN, new EntityNamed("antwerp", "Antwerp", null))
            .recorded("2026-02-20T09:00:00Z")
            .says("moved", "2026-01-01T00:00:00Z", new EntityMoved("antwerp", "chemicals", null));

    @Test
    void aFactThatNothingReplacedStandsAndMayBeUndone() {
        KnownFact moved = fact("moved");

        assertThat(moved.outcome()).isEqualTo(Outcome.STANDS);
        assertThat(moved.undoable()).isTrue();
        assertThat(moved.field()).isEqualTo("parent");
        assertThat(moved.effectiveAt()).isEqualTo("2026-01-01T00:00:00.000000Z");
    }

    @Test
    void aBeginningThatIsNotRecordedHasNoInstant() {
        assertThat(fact("added").effectiveAt()).isNull();
    }

    @Test
    void whatOneActSaidCarriesOneAct() {
        assertThat(fact("added").act())
                .isEqualTo(fact("named").act())
                .isNotEqualTo(fact("moved").act());
    }

    @Test
    void aCorrectedFactNamesWhatReplacedItAndIsNotUndone() {
        told.recorded("2026-03-01T09:00:00Z")
                .replaces("moved", "corrected", "2025-12-01T00:00:00Z", new EntityMoved("antwerp", "chemicals", null));

        assertThat(fact("moved").outcome()).isEqualTo(Outcome.CORRECTED);
        assertThat(fact("moved").replacedBy()).isEqualTo("corrected");
        assertThat(fact("moved").undoable()).isFalse();
        assertThat(fact("corrected").names()).isEqualTo("moved");
        assertThat(fact("corrected").undoable()).isTrue();
    }

    @Test
    void anUndoneFactSaysSoAndItsUndoMayBeUndone() {
        told.recorded("2026-03-01T09:00:00Z")
                .replaces("moved", "undone", "2026-01-01T00:00:00Z", new EntityChangeUndone("antwerp"));

        assertThat(fact("moved").outcome()).isEqualTo(Outcome.UNDONE);
        assertThat(fact("undone").outcome()).isEqualTo(Outcome.TAKES_BACK);
        assertThat(fact("undone").value()).isNull();
        assertThat(fact("undone").undoable()).isTrue();
    }

    @Test
    void anUndoneUndoBringsTheFactBack() {
        told.recorded("2026-03-01T09:00:00Z")
                .replaces("moved", "undone", "2026-01-01T00:00:00Z", new EntityChangeUndone("antwerp"))
                .replaces("undone", "redone", "2026-01-01T00:00:00Z", new EntityChangeUndone("antwerp"));

        assertThat(fact("moved").outcome()).isEqualTo(Outcome.STANDS);
        assertThat(fact("undone").outcome()).isEqualTo(Outcome.UNDONE);
    }

    @Test
    void aThingIsTakenBackWithItsAddingWhateverElseIsSaidOfIt() {
        assertThat(history().takenBack()).isFalse();
        told.recorded("2026-03-01T09:00:00Z")
                .replaces("added", "undone", Instants.OPEN, new EntityChangeUndone("antwerp"));

        assertThat(fact("moved").outcome()).isEqualTo(Outcome.STANDS);
        assertThat(history().takenBack()).isTrue();
    }

    @Test
    void theVersionIsThatOfTheLastFact() {
        assertThat(history().version()).isEqualTo(2);
    }

    private KnownFact fact(String event) {
        return history().facts().stream()
                .filter(fact -> fact.event().equals(event))
                .findFirst()
                .orElseThrow();
    }

    private ThingHistory history() {
        EntityFacts facts = EntityFacts.NONE;
        for (Recorded event : told.events()) {
            facts = facts.with(event.stamp(), (EntityEvent) event.event());
        }
        return ThingHistory.of("antwerp", facts, said -> said);
    }
}
