package io.meridian.commitment;

import io.meridian.eventlog.Act;

/** Which interactions can be evidence of what happens to a promise; read inside a unit of work, which guards what was read. */
public interface KnownInteractions {
    /** It took place in this account, as far as whoever acts may see. */
    boolean isKnown(String account, String interaction, Act act);
}
