package io.meridian.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import io.meridian.shared.Ids;
import io.meridian.shared.Instants;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class StampTest {
    private static final UUID COMMAND = UUID.fromString("7d1f1d2e-0000-4000-8000-000000000001");
    private static final Act ACT = new Act(COMMAND, "ada", null, 1_000_000L, ZoneId.of("Asia/Tokyo"), "apac", false);

    private final AggregateTestFixture<Note> fixture = new AggregateTestFixture<>(Note.class);

    @Test
    void anEventJustAppliedIsStampedWithWhatItsActSaysAndNeverWithWhatOnlyTheLogDecides() {
        fixture.given(new GenericEventMessage<>(
                        new Written("n", "first"),
                        Effect.in("acme").from(5).metaData().and(Effect.EVENT, "given")))
                .when(new Write("n", "second"), Map.of(Act.KEY, ACT))
                .expectState(note -> {
                    assertThat(note.stamps).hasSize(3);
                    assertThat(note.stamps.get(0))
                            .returns("given", Stamp::event)
                            .returns(5L, Stamp::effectiveAt)
                            .returns("acme", Stamp::account)
                            .returns(0L, Stamp::sequence);
                    assertThat(note.stamps.get(1))
                            .returns(Ids.derived(COMMAND, "event/0").toString(), Stamp::event)
                            .returns(Instants.NEVER, Stamp::position)
                            .returns(Instants.NEVER, Stamp::recordedAt)
                            .returns(Instants.NEVER, Stamp::commit)
                            .returns(7L, Stamp::effectiveAt)
                            .returns("given", Stamp::names)
                            .returns("ada", Stamp::actor)
                            .returns(ZoneId.of("Asia/Tokyo"), Stamp::zone)
                            .returns("n", Stamp::aggregate)
                            .returns(1L, Stamp::sequence);
                    assertThat(note.stamps.get(2))
                            .returns(Ids.derived(COMMAND, "event/1").toString(), Stamp::event)
                            .returns(Instants.NEVER, Stamp::effectiveAt);
                });
    }

    record Write(@TargetAggregateIdentifier String note, String text) {}

    record Written(String note, String text) {}

    static class Note {
        @AggregateIdentifier
        private String id = "";

        private final List<Stamp> stamps = new ArrayList<>();

        Note() {}

        @CommandHandler
        void decide(Write command, @MetaDataValue(Act.KEY) Act act) {
            assertThat(act).isEqualTo(ACT);
            Effect.in("acme").from(7).replacing("given").apply(new Written(id, command.text()));
            Effect.in("acme").apply(new Written(id, command.text()));
        }

        @EventSourcingHandler
        void evolve(Written event, Stamp stamp) {
            id = event.note();
            stamps.add(stamp);
        }
    }
}
