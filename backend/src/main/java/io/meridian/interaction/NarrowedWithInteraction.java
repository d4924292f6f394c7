package io.meridian.interaction;

import io.meridian.documents.Audience;
import io.meridian.eventlog.Act;
import java.util.Set;

/** What inherits an interaction's audience, narrowed with it in the same commit; modules downstream implement it. */
public interface NarrowedWithInteraction {
    /** @param except what was unticked: {@code case:<id>} */
    void narrow(String account, String interaction, Audience audience, Set<String> except, Act act);
}
