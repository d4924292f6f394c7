package io.meridian.eventlog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The directory with everything an embedded Meridian keeps; held by one process at a time. */
public final class DataDirectory implements AutoCloseable {
    private static final String LOCK = "meridian.lock";
    private static final Set<String> OURS = Set.of(LOCK, "log.db", "state.db", "views.db");
    /** What file systems put into a directory that is otherwise empty. */
    private static final String LOST_AND_FOUND = "lost+found";

    private final Path path;
    private final FileChannel channel;

    private DataDirectory(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /**
     * Creates the directory where it is missing, looks at every file that is kept in it, and takes hold of it.
     *
     * @throws LogRefused not writable, somebody else's, or held by another process
     * @throws io.meridian.shared.CannotStart a file in it is another program's, or a newer Meridian's
     */
    public static DataDirectory open(Path path) {
        return open(path, DataFile.all());
    }

    /** @param files what is looked at before anything is written */
    static DataDirectory open(Path path, List<DataFile> files) {
        Path directory = path.toAbsolutePath().normalize();
        FileChannel channel;
        try {
            Files.createDirectories(directory);
            requireOurs(directory);
            files.forEach(file -> file.requireOurs(directory));
            channel = FileChannel.open(directory.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException | UnsupportedOperationException unwritable) {
            throw new LogRefused("The data directory " + directory
                    + " cannot be created or written to; choose another one with --data=DIR or give write permission.");
        }
        if (lock(channel) == null) {
            close(channel);
            throw new LogRefused("Another Meridian is using the data directory " + directory
                    + "; stop it first, or choose another one with --data=DIR.");
        }
        return new DataDirectory(directory, channel);
    }

    /**
     * Takes hold of a directory that holds a log, whatever lies beside it; makes none.
     *
     * @throws LogRefused there is no log in it, or what {@link #open} refuses
     */
    static DataDirectory openExisting(Path path) {
        Path directory = path.toAbsolutePath().normalize();
        if (!Files.isRegularFile(directory.resolve(SqliteEventLog.FILE))) {
            throw new LogRefused(
                    "There is no log in the directory " + directory + "; name the data directory with --data=DIR.");
        }
        return open(directory, List.of(new LogFile()));
    }

    private static void requireOurs(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            List<String> names =
                    files.map(file -> file.getFileName().toString()).toList();
            boolean empty = names.stream().allMatch(name -> name.startsWith(".") || name.equals(LOST_AND_FOUND));
            if (!empty && names.stream().noneMatch(OURS::contains)) {
                throw new LogRefused("The directory " + directory
                        + " holds other things than Meridian's; choose an empty or a new one with --data=DIR.");
            }
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException sameProcess) {
            return null;
        } catch (IOException broken) {
            close(channel);
            throw new UncheckedIOException(broken);
        }
    }

    public Path path() {
        return path;
    }

    public Path file(String name) {
        return path.resolve(name);
    }

    @Override
    public void close() {
        close(channel);
    }

    private static void close(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
