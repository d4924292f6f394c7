package io.meridian.interaction;

import io.meridian.documents.View;

/** The views of interactions. */
public final class Interactions {
    public static final View<InteractionFacts> INTERACTION = new View<>("interaction", InteractionFacts.class);

    private Interactions() {}
}
