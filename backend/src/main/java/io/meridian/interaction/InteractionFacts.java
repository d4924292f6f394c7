package io.meridian.interaction;

import io.meridian.documents.Audience;
import io.meridian.documents.Fact;
import io.meridian.documents.Facts;
import io.meridian.documents.Meanwhile;
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
 * Everything known about one interaction: the state of its aggregate and the body of its document alike. {@code told} is
 * one chain, as logged and corrected; while a cancellation stands, it did not take place at any instant.
 */
public record InteractionFacts(
        String id,
        String account,
        Track<InteractionLogged> told,
        Track<InteractionCancelled> cancelled,
        Track<InteractionAudienceSet> audiences)
        implements Facts {
    public static final InteractionFacts NONE =
            new InteractionFacts("", "", Track.empty(), Track.empty(), Track.empty());

    /** The fold's one step. */
    public InteractionFacts with(Stamp stamp, InteractionEvent event) {
        String kind = event.getClass().getSimpleName();
        String thing = event.interaction();
        String of = stamp.account();
        return switch (event) {
            case InteractionLogged said ->
                new InteractionFacts(thing, of, told.with(Fact.of(stamp, kind, said)), cancelled, audiences);
            case InteractionCancelled said ->
                new InteractionFacts(thing, of, told, cancelled.with(Fact.of(stamp, kind, said)), audiences);
            case InteractionAudienceSet said ->
                new InteractionFacts(thing, of, told, cancelled, audiences.with(Fact.of(stamp, kind, said)));
            case InteractionChangeUndone undone ->
                new InteractionFacts(
                        thing,
                        of,
                        told.undone(stamp, kind),
                        cancelled.undone(stamp, kind),
                        audiences.undone(stamp, kind));
        };
    }

    /** What happened, as it is known, where it had happened by the reading's instant. */
    public Optional<Fact<InteractionLogged>> at(Reading reading) {
        return wasCancelled() ? Optional.empty() : told.at(reading);
    }

    /** What is known to have happened, whatever the instant. */
    public Optional<Fact<InteractionLogged>> present() {
        return wasCancelled() ? Optional.empty() : told.standing().stream().findFirst();
    }

    /** It was cancelled, or its logging undone. */
    @Override
    public boolean wasTakenBack() {
        return !told.facts().isEmpty() && present().isEmpty();
    }

    public boolean wasCancelled() {
        return !cancelled.standing().isEmpty();
    }

    /** The first fact of the chain: who logged it, and when. */
    public Optional<Fact<InteractionLogged>> first() {
        return told.facts().stream().findFirst();
    }

    /** As known at an earlier version. */
    public InteractionFacts upTo(long version) {
        return new InteractionFacts(
                id,
                account,
                Meanwhile.asOf(told, version),
                Meanwhile.asOf(cancelled, version),
                Meanwhile.asOf(audiences, version));
    }

    /** Holds whatever the instant: the last audience recorded that stands. */
    public Audience audience() {
        return audiences.facts().stream()
                .filter(fact -> fact.value() != null && audiences.stands(fact.event()))
                .reduce((earlier, later) -> later)
                .map(fact -> Audience.of(fact.said().people()))
                .orElse(Audience.EVERYBODY);
    }
}
