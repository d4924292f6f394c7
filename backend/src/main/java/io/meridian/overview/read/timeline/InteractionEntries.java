package io.meridian.overview.read.timeline;

import io.meridian.documents.Documents;
import io.meridian.documents.Fact;
import io.meridian.documents.Reading;
import io.meridian.interaction.InteractionFacts;
import io.meridian.interaction.Interactions;
import io.meridian.interaction.NamedInSheet;
import io.meridian.interaction.events.InteractionLogged;
import io.meridian.overview.read.timeline.TimelineEntry.InteractionEntry;
import java.util.Locale;
import java.util.stream.Stream;

/** Interactions that had happened. */
final class InteractionEntries {
    private InteractionEntries() {}

    static Stream<TimelineEntry> read(Documents documents, Reading reading) {
        return documents.all(Interactions.INTERACTION).stream()
                .flatMap(facts -> facts.at(reading).map(fact -> entry(facts, fact, documents)).stream());
    }

    /** Interactions that were cancelled, or whose logging was undone, as they were said to have happened. */
    static Stream<TimelineEntry> takenBack(Documents documents, Reading reading) {
        return documents.all(Interactions.INTERACTION).stream()
                .filter(InteractionFacts::wasTakenBack)
                .flatMap(facts -> facts.told().firstSaid().stream()
                        .filter(fact -> reading.reached(fact.effectiveAt()))
                        .map(fact -> entry(facts, fact, documents)));
    }

    private static TimelineEntry entry(InteractionFacts facts, Fact<InteractionLogged> fact, Documents documents) {
        InteractionLogged said = fact.said();
        return new EntryDraft(EntryGroup.INTERACTION, facts.id(), Told.of(facts.told(), fact))
                .kind(said.kind().name().toLowerCase(Locale.ROOT))
                .title(said.subject())
                .text(said.notes())
                .ours(said.ours().stream())
                .contacts(Stream.concat(said.theirs().stream(), said.thirdParties().stream()))
                .region(said.region())
                .confidential(!facts.audience().isEverybody())
                .interaction(new InteractionEntry(
                        said.channel(),
                        said.outcome(),
                        said.sentiment(),
                        said.minutes(),
                        new NamedInSheet(documents).promises(said.promises()).size()))
                .entry();
    }
}
