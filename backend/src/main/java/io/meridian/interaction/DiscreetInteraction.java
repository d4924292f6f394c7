package io.meridian.interaction;

import io.meridian.documents.Discretion;
import io.meridian.documents.Documents;
import io.meridian.interaction.events.InteractionLogged;

/** What was logged without the promises and links that the reader may not see. */
final class DiscreetInteraction implements Discretion {
    @Override
    public Object said(Object value, Documents documents) {
        return value instanceof InteractionLogged logged ? new NamedInSheet(documents).of(logged) : value;
    }
}
