package io.meridian.interaction;

import io.meridian.eventlog.Act;

/** Which cases an interaction can link to; read inside a unit of work, which guards what was read. */
public interface KnownCases {
    /** It was opened in this account, as far as whoever acts may see. */
    boolean isKnown(String account, String caseId, Act act);
}
