package io.meridian.eventlog;

import java.nio.file.Path;

/** {@code log.db} in the data directory, as it is told from another program's and from a newer Meridian's. */
final class LogFile implements DataFile {
    @Override
    public void requireOurs(Path directory) {
        SqliteEventLog.requireOurs(directory.resolve(SqliteEventLog.FILE));
    }
}
