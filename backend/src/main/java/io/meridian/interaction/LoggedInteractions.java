package io.meridian.interaction;

import io.meridian.eventlog.Act;

/** Interactions as acts of other modules find them in their unit of work: reading one guards it. */
public interface LoggedInteractions {
    /**
     * What is known about it.
     *
     * @throws io.meridian.shared.Unknown it is not there, not in this account, or this actor may not see it
     */
    InteractionFacts known(String account, String interaction, Act act);
}
