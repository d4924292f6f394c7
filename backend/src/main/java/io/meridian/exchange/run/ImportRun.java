package io.meridian.exchange.run;

import io.meridian.identity.Signed;
import org.jspecify.annotations.Nullable;

/**
 * One import from its rehearsal to its end; kept on disk until it is over, so that one that died goes on.
 *
 * @param soundOnly rows that were refused are left out knowingly
 * @param failed why it stopped as a whole, else null
 */
record ImportRun(
        String id,
        Signed by,
        String fileName,
        State state,
        boolean soundOnly,
        @Nullable Report rehearsal,
        @Nullable Report result,
        @Nullable String failed) {
    /** How far it is. */
    enum State {
        REHEARSED,
        RUNNING,
        DONE,
        FAILED
    }

    ImportRun running(boolean sound) {
        return new ImportRun(id, by, fileName, State.RUNNING, sound, rehearsal, null, null);
    }

    ImportRun done(Report report) {
        return new ImportRun(id, by, fileName, State.DONE, soundOnly, rehearsal, report, null);
    }

    ImportRun failed(String why, Report report) {
        return new ImportRun(id, by, fileName, State.FAILED, soundOnly, rehearsal, report, why);
    }
}
