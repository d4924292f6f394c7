package io.meridian.documents;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteLiveViewsTest extends LiveViewsContract {
    @TempDir
    Path directory;

    @Override
    DocumentStore open() {
        return new SqliteDocumentStore(directory.resolve("views.db"));
    }
}
