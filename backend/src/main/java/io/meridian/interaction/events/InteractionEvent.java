package io.meridian.interaction.events;

/** One fact about one interaction. */
public sealed interface InteractionEvent
        permits InteractionLogged, InteractionCancelled, InteractionAudienceSet, InteractionChangeUndone {
    String interaction();
}
