package io.meridian.coordination;

import io.meridian.documents.Track;
import io.meridian.eventlog.Stamp;

/** An undo says only which event it takes back; the track that holds that event takes the undo. */
final class Undoing {
    private Undoing() {}

    static boolean isAbout(Track<?> track, Stamp undo) {
        String named = undo.names();
        return named != null && track.find(named).isPresent();
    }
}
