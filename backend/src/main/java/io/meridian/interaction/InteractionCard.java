package io.meridian.interaction;

import io.meridian.documents.Documents;
import io.meridian.documents.Fact;
import io.meridian.documents.Reading;
import io.meridian.interaction.events.InteractionLogged;
import io.meridian.shared.Instants;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An interaction as lists show it at an instant. Instants are ISO with six decimals.
 *
 * @param version of {@code If-Match}
 * @param recordedAt when it was first written down, by {@code recordedBy}
 * @param recordedLater more than a day after it happened
 * @param corrected how often before the present text
 * @param people who may see it, or null where everybody of the account may
 */
public record InteractionCard(
        String id,
        long version,
        InteractionText text,
        String occurredAt,
        String recordedAt,
        String recordedBy,
        boolean recordedLater,
        int corrected,
        @Nullable List<String> people) {
    private static final long LATER = Duration.ofDays(1).toNanos() / 1_000;

    public static Optional<InteractionCard> of(InteractionFacts facts, Documents documents, Reading reading) {
        return facts.at(reading).map(present -> of(facts, present, documents));
    }

    private static InteractionCard of(InteractionFacts facts, Fact<InteractionLogged> present, Documents documents) {
        Fact<InteractionLogged> first = facts.told().root(present);
        return new InteractionCard(
                facts.id(),
                facts.version(),
                InteractionText.of(present.said(), documents),
                Instants.text(present.effectiveAt()),
                Instants.text(first.recordedAt()),
                first.actor(),
                first.recordedAt() - present.effectiveAt() > LATER,
                facts.told().chain(present).size() - 1,
                facts.audience().isEverybody() ? null : facts.audience().sets());
    }
}
