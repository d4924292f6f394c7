package io.meridian.commitment;

import io.meridian.documents.Audience;
import io.meridian.documents.Document;
import io.meridian.documents.Documents;
import io.meridian.documents.View;
import io.meridian.eventlog.Act;
import java.util.List;

/** A kind of things that are narrowed along with others; each module that has such things implements it. */
public interface NarrowedAlong {
    /** The kind: its name stands before the colon of a key. */
    View<?> view();

    /** Those of this kind that hang directly on {@code commitment:<id>} or {@code interaction:<id>}. */
    List<? extends Document<?>> hangingOn(String key, Documents documents);

    /** Leaves it for no wider an audience than this one, whoever may see it. */
    void narrow(String account, String id, Audience audience, Act act);
}
