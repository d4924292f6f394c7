package io.meridian.history;

import io.meridian.documents.Document;
import io.meridian.documents.Documents;
import io.meridian.documents.View;
import io.meridian.eventlog.Act;
import java.util.List;

/**
 * The live documents of an account inside the unit of work of an act: they have applied everything that is recorded of it,
 * and the act is decided again where anything more is recorded meanwhile.
 */
public interface DocumentsInAct {
    /**
     * All of a view, whoever may see them: for what happens along with an act.
     *
     * @throws io.meridian.documents.ViewBehind it stands still, or has not applied everything in time
     */
    <T> List<Document<T>> all(String account, View<T> view);

    /** As whoever acts sees them. */
    Documents seen(String account, Act act);
}
