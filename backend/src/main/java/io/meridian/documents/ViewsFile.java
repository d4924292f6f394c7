package io.meridian.documents;

import io.meridian.eventlog.DataFile;
import java.nio.file.Path;

/** {@code views.db} in the data directory, as it is told from another program's. */
final class ViewsFile implements DataFile {
    static final String NAME = "views.db";

    @Override
    public void requireOurs(Path directory) {
        SqliteDocumentStore.requireOurs(directory.resolve(NAME));
    }
}
