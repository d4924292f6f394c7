package io.meridian.interaction.write.cancel;

import io.meridian.documents.Fact;
import io.meridian.eventlog.Act;
import io.meridian.eventlog.Effect;
import io.meridian.interaction.InteractionFacts;
import io.meridian.interaction.events.InteractionCancelled;
import io.meridian.interaction.events.InteractionLogged;
import io.meridian.interaction.write.Logbook;
import io.meridian.shared.ChangedMeanwhile;
import io.meridian.shared.RuleBroken;
import java.util.List;
import java.util.Optional;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** It did not take place. Promises written down in it stand by themselves. */
public record CancelInteraction(
        String account,
        @TargetAggregateIdentifier String interaction,
        @Nullable String reason) {

    public void decide(InteractionFacts facts, Act act) {
        Logbook.visible(facts, account, act);
        Fact<InteractionLogged> present =
                facts.present().orElseThrow(() -> new RuleBroken("only-what-stands-is-cancelled", "interaction"));
        List<Fact<InteractionLogged>> since = facts.told().since(act.version());
        if (act.version() != null && !since.isEmpty()) {
            Fact<InteractionLogged> last = since.getLast();
            Object theirs = text(Optional.of(present));
            Object base = text(facts.upTo(act.version()).present());
            throw new ChangedMeanwhile(
                    facts.version(),
                    List.of(new ChangedMeanwhile.Difference(
                            "interaction", null, theirs, base, last.actor(), last.recordedAt())));
        }
        Effect.in(account)
                .from(present.effectiveAt())
                .replacing(present.event())
                .apply(new InteractionCancelled(interaction, present.event(), reason));
    }

    /** How it read, without what it names: some of that may be hidden from whoever acts. */
    private static @Nullable Object text(Optional<Fact<InteractionLogged>> told) {
        return told.map(fact -> fact.said().naming(List.of(), List.of())).orElse(null);
    }
}
