package io.meridian.demo;

import io.meridian.eventlog.Commit;
import io.meridian.eventlog.DataDirectory;
import io.meridian.eventlog.EventLog;
import io.meridian.eventlog.SqliteEventLog;
import io.meridian.shared.CannotStart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What a store holds when the demo starts on it: nothing, a demo, half of one, or something that is not ours to touch. */
enum DemoStore {
    EMPTY,
    MADE,
    HALF_MADE,
    FOREIGN;

    /** What SQLite keeps beside each of them included; a copy somebody made is not ours to delete. */
    private static final Set<String> FILES =
            Set.of("log.db", "log.db-wal", "log.db-shm", "views.db", "views.db-wal", "views.db-shm");

    static DemoStore of(EventLog log) {
        List<Commit> first = log.commits(1, 1);
        if (first.isEmpty()) {
            return EMPTY;
        }
        if (!first.getFirst().command().equals(Making.BEGUN)) {
            return FOREIGN;
        }
        return log.commitOf(Making.MADE).isPresent() ? MADE : HALF_MADE;
    }

    /** Empties a directory whose demo is half made or is to be made anew, before its log is opened. */
    static void prepare(DataDirectory directory, boolean reset) {
        DemoStore holds;
        try (EventLog log = SqliteEventLog.open(directory)) {
            holds = of(log);
        }
        if (holds == FOREIGN) {
            throw refusal();
        }
        if (holds == HALF_MADE || holds == MADE && reset) {
            empty(directory.path());
        }
    }

    static CannotStart refusal() {
        return new CannotStart("The data directory holds a workspace that is not the demo's; choose another one with"
                + " --data=DIR, or start without the demo.");
    }

    private static void empty(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.toList()) {
                if (FILES.contains(file.getFileName().toString())) {
                    Files.delete(file);
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
