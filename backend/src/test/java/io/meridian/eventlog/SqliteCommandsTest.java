package io.meridian.eventlog;

import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

class SqliteCommandsTest extends CommandsContract {
    @TempDir
    @Nullable
    Path directory;

    private @Nullable DataDirectory data;

    @Override
    EventLog open() {
        data = DataDirectory.open(Objects.requireNonNull(directory));
        return SqliteEventLog.open(data);
    }

    @Override
    EventLog reopened(EventLog log) {
        log.close();
        Objects.requireNonNull(data).close();
        return open();
    }

    @AfterEach
    void release() {
        Objects.requireNonNull(data).close();
    }
}
