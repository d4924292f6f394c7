package io.meridian.exchange.run;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One import from its rehearsal to its end; kept on disk until it is over, so that one that died goes on.
 *
 * @param begunAt when the file was rehearsed, ISO with six decimals; null for one that is older than this field
 * @param user who imports; what they may is looked up anew whenever it begins or goes on
 * @param soundOnly rows that were refused are left out knowingly
 * @param failed why it stopped as a whole, else null
 */
record ImportRun(
        String id,
        String user,
        String fileName,
        @Nullable String begunAt,
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

    static ImportRun rehearsed(String id, String user, String fileName, String begunAt, Report rehearsal) {
        return new ImportRun(id, user, fileName, begunAt, State.REHEARSED, false, rehearsal, null, null);
    }

    ImportRun running(boolean sound) {
        return new ImportRun(id, user, fileName, begunAt, State.RUNNING, sound, rehearsal, null, null);
    }

    ImportRun counting(Report sofar) {
        return new ImportRun(id, user, fileName, begunAt, state, soundOnly, rehearsal, sofar, null);
    }

    ImportRun done(Report report) {
        return new ImportRun(
                id, user, fileName, begunAt, State.DONE, soundOnly, wordless(rehearsal), wordless(report), null);
    }

    ImportRun failed(String why, @Nullable Report report) {
        return new ImportRun(
                id, user, fileName, begunAt, State.FAILED, soundOnly, wordless(rehearsal), wordless(report), why);
    }

    ImportRun resulting(Report report) {
        return new ImportRun(id, user, fileName, begunAt, state, soundOnly, rehearsal, report, failed);
    }

    /** As one looks how far it is. */
    ImportRun counted() {
        return new ImportRun(id, user, fileName, begunAt, state, soundOnly, rehearsal, effectless(result), failed);
    }

    private static @Nullable Report effectless(@Nullable Report report) {
        return report == null ? null : report.with(List.of());
    }

    private static @Nullable Report wordless(@Nullable Report report) {
        return report == null ? null : report.withoutWords();
    }

    /** As a list shows it, however many rows were refused. */
    ImportRun withoutProblems() {
        return new ImportRun(id, user, fileName, begunAt, state, soundOnly, bare(rehearsal), bare(result), failed);
    }

    private static @Nullable Report bare(@Nullable Report report) {
        return report == null ? null : report.withoutProblems();
    }
}
