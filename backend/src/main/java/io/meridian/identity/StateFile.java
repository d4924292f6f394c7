package io.meridian.identity;

import io.meridian.eventlog.DataFile;
import io.meridian.eventlog.SqliteHeader;
import io.meridian.shared.CannotStart;
import java.nio.file.Path;
import java.sql.SQLException;

/** {@code state.db} in the data directory, as it is told from another program's and from a newer Meridian's. */
final class StateFile implements DataFile {
    static final String NAME = "state.db";

    /** "Meri": marks the file as ours. */
    static final int APPLICATION = 0x4d657269;

    static final int VERSION = 2;

    @Override
    public void requireOurs(Path directory) {
        try {
            SqliteHeader.of(directory.resolve(NAME)).ifPresent(StateFile::require);
        } catch (SQLException unreadable) {
            throw SqliteHeader.isNoDatabase(unreadable)
                    ? foreign()
                    : new CannotStart(
                            "The file " + directory.resolve(NAME) + " cannot be read: " + unreadable.getMessage() + ".",
                            unreadable);
        }
    }

    private static void require(SqliteHeader found) {
        if (found.isForeign(APPLICATION)) {
            throw foreign();
        }
        if (found.version() > VERSION) {
            throw new CannotStart("The data directory was made by a newer Meridian; start that one, or choose another"
                    + " directory with --data.");
        }
    }

    private static CannotStart foreign() {
        return new CannotStart("The file state.db in the data directory was not made by Meridian.");
    }
}
