package io.meridian.interaction;

import io.meridian.documents.Audience;
import io.meridian.documents.Fact;
import io.meridian.documents.Facts;
import io.meridian.documents.Reading;
import io.meridian.documents.Track;
import io.meridian.eventlog.Stamp;
import io.meridian.interaction.events.InteractionAudienceSet;
import io.meridian.interaction.events.InteractionCancelled;
import io.meridian.interaction.events.InteractionChangeUndone;
import io.meridian.interaction.events.InteractionEvent;
import io.meridian.interaction.events.InteractionLogged;
import java.util.Optional;

/**
 * Everything known about one interaction: the state of its aggregate and the body of its document alike. {@code told} has
 * one chain: as logged, corrected, cancelled, undone.
 */
public record InteractionFacts(
        String id, String account, Track<InteractionLogged> told, Track<InteractionAudienceSet> audiences)
        implements Facts {
    public static final InteractionFacts NONE = new InteractionFacts("", "", Track.empty(), Track.empty());

    /** The fold's one step. */
    public InteractionFacts with(Stamp stamp, InteractionEvent event) {
        String kind = event.getClass().getSimpleName();
        InteractionFacts known =
                id.isEmpty() ? new InteractionFacts(event.interaction(), stamp.account(), told, audiences) : this;
        return switch (event) {
            case InteractionLogged said -> known.told(told.with(Fact.of(stamp, kind, said)));
            case InteractionCancelled cancelled -> known.told(told.with(Fact.of(stamp, kind, null)));
            case InteractionAudienceSet set -> known.audiences(audiences.with(Fact.of(stamp, kind, set)));
            case InteractionChangeUndone undone ->
                told.find(undone.event()).isPresent()
                        ? known.told(told.with(Fact.of(stamp, kind, null)))
                        : known.audiences(audiences.with(Fact.of(stamp, kind, null)));
        };
    }

    /** What happened, as it is known, where it had happened by the reading's instant. */
    public Optional<Fact<InteractionLogged>> at(Reading reading) {
        return told.at(reading);
    }

    /** The first fact of the chain: who logged it, and when. */
    public Optional<Fact<InteractionLogged>> first() {
        return told.facts().stream().findFirst();
    }

    /** Holds whatever the instant: the last audience recorded that stands. */
    public Audience audience() {
        return audiences.facts().stream()
                .filter(fact -> fact.value() != null && audiences.stands(fact.event()))
                .reduce((earlier, later) -> later)
                .map(fact -> Audience.of(fact.said().people()))
                .orElse(Audience.EVERYBODY);
    }

    private InteractionFacts told(Track<InteractionLogged> track) {
        return new InteractionFacts(id, account, track, audiences);
    }

    private InteractionFacts audiences(Track<InteractionAudienceSet> track) {
        return new InteractionFacts(id, account, told, track);
    }
}
