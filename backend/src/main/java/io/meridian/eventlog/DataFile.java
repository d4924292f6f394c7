package io.meridian.eventlog;

import java.nio.file.Path;
import java.util.List;
import org.springframework.core.io.support.SpringFactoriesLoader;

/**
 * A file that a part of the product keeps in the data directory: looked at before anything is written there, by a start and by
 * whatever else the command line does. Each is listed in {@code META-INF/spring.factories}.
 */
@FunctionalInterface
public interface DataFile {
    /**
     * Writes nothing; says nothing where the file is not there yet.
     *
     * @throws io.meridian.shared.CannotStart it is another program's, or a newer Meridian's
     * @throws LogRefused the same of the log
     */
    void requireOurs(Path directory);

    static List<DataFile> all() {
        return SpringFactoriesLoader.forDefaultResourceLocation().load(DataFile.class);
    }
}
