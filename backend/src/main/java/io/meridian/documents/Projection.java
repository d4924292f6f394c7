package io.meridian.documents;

import io.meridian.eventlog.Recorded;
import java.util.List;
import java.util.Set;

/**
 * A pure fold of events into documents: no Spring, no clock, no I/O, no random. The same object is hosted live and folded
 * in memory for the past.
 */
public interface Projection {
    Set<View<?>> views();

    /** Changes when the fold's outcome changes, so that copies folded by another one are made again. */
    String fingerprint();

    /** Whether events of this record concern it. */
    boolean concerns(Object event);

    /** Looks up documents of its own views and the event's account only. */
    List<Change> fold(Recorded event, Shelf shelf);
}
