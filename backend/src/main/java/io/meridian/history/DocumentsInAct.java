package io.meridian.history;

import io.meridian.documents.Documents;
import io.meridian.eventlog.Act;

/**
 * The live documents of an account inside the unit of work of an act: they have applied everything that is recorded of it,
 * and the act is decided again where anything more is recorded meanwhile.
 */
public interface DocumentsInAct {
    /**
     * All of them, whoever may see them: for what happens along with an act.
     *
     * @throws io.meridian.documents.ViewBehind a view that is asked stands still, or has not applied everything in time
     */
    Documents all(String account);

    /** As whoever acts sees them. */
    Documents seen(String account, Act act);
}
