package io.meridian.exchange.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Imports on disk, one folder each: the file as it came, its mapping and how far the run is. */
@Component
class ImportFolder {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String RUN = "run.json";
    private static final String FILE = "file.csv";
    private static final String MEANT = "meant.txt";
    private static final Pattern ROW = Pattern.compile("(\\d+) (CREATED|CHANGED)");

    private final Path root;
    private final Map<String, ImportRun> listed = new ConcurrentHashMap<>();

    /** Beside the log, so that a run that died goes on; nowhere that lasts where the log is kept in memory. */
    ImportFolder(@Value("${meridian.store:sqlite}") String store, @Value("${meridian.data:./data}") Path data) {
        try {
            root = store.equals("memory") ? Files.createTempDirectory("meridian-imports") : data.resolve("imports");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    void begin(ImportRun run, byte[] file, String mapping) {
        try {
            Path folder = Files.createDirectories(folder(run.id()));
            Files.write(folder.resolve(FILE), file);
            Files.writeString(folder.resolve("mapping.yaml"), mapping);
            write(run);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    void write(ImportRun run) {
        try {
            Path part = folder(run.id()).resolve("run.json.part");
            Files.write(part, JSON.writeValueAsBytes(run));
            Files.move(
                    part,
                    folder(run.id()).resolve(RUN),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            listed.put(run.id(), run.withoutProblems());
            if (run.state() == ImportRun.State.DONE) {
                Files.deleteIfExists(folder(run.id()).resolve(FILE));
                Files.deleteIfExists(folder(run.id()).resolve(MEANT));
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    Optional<ImportRun> read(String id) {
        if (!id.matches("[0-9a-f-]{36}")) {
            return Optional.empty();
        }
        Path run = folder(id).resolve(RUN);
        return Files.exists(run) ? Optional.of(JSON.readValue(run.toFile(), ImportRun.class)) : Optional.empty();
    }

    /** Remembers what a row is about to do, so that a run that goes on counts it as what it was. */
    void means(String id, long line, Outcome outcome) {
        try {
            Files.writeString(
                    folder(id).resolve(MEANT),
                    line + " " + outcome + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** What rows were about to do before, by line; a last one that was cut off is left out. */
    Map<Long, Outcome> meant(String id) {
        Map<Long, Outcome> meant = new HashMap<>();
        try {
            Path file = folder(id).resolve(MEANT);
            if (Files.exists(file)) {
                for (String line : Files.readAllLines(file)) {
                    Matcher row = ROW.matcher(line);
                    if (row.matches()) {
                        meant.putIfAbsent(Long.valueOf(row.group(1)), Outcome.valueOf(row.group(2)));
                    }
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return meant;
    }

    byte[] file(String id) {
        try {
            return Files.readAllBytes(folder(id).resolve(FILE));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String mapping(String id) {
        try {
            return Files.readString(folder(id).resolve("mapping.yaml"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Every import without its refused rows, in no order that means anything. Reports may be long and are read once at most: a
     * list of imports is asked for every other second while one runs.
     */
    List<ImportRun> all() {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(root)) {
            return folders.map(folder -> listed(folder.getFileName().toString()))
                    .flatMap(Optional::stream)
                    .sorted(Comparator.comparing(ImportRun::id))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Optional<ImportRun> listed(String id) {
        return Optional.ofNullable(listed.computeIfAbsent(
                id, unread -> read(unread).map(ImportRun::withoutProblems).orElse(null)));
    }

    /** Somebody looked at it: what is looked at is not abandoned. */
    void used(String id, Instant now) {
        try {
            Files.setLastModifiedTime(folder(id).resolve(RUN), FileTime.from(now));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /**
     * Removes rehearsals that nobody has used since then, files of failed runs, which do not go on, and what a process left
     * that died while it took a file in. Runs under way keep everything; the reports of those that are over stay.
     */
    int removeUnusedSince(Instant then) {
        if (!Files.isDirectory(root)) {
            return 0;
        }
        try (Stream<Path> folders = Files.list(root)) {
            int removed = 0;
            for (Path folder : folders.filter(Files::isDirectory).toList()) {
                removed += removeUnusedSince(then, folder) ? 1 : 0;
            }
            return removed;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private boolean removeUnusedSince(Instant then, Path folder) throws IOException {
        Path file = Files.exists(folder.resolve(RUN)) ? folder.resolve(RUN) : folder;
        if (Files.getLastModifiedTime(file).toInstant().isAfter(then)) {
            return false;
        }
        Optional<ImportRun> run = read(folder.getFileName().toString());
        if (run.isEmpty() || run.get().state() == ImportRun.State.REHEARSED) {
            remove(folder);
            return true;
        }
        return run.get().state() == ImportRun.State.FAILED && Files.deleteIfExists(folder.resolve(FILE));
    }

    /** Everything that is kept of it. */
    void remove(String id) {
        try {
            remove(folder(id));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** What says that there is such an import first: what a process leaves that dies meanwhile is no import any more. */
    private void remove(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(RUN));
        listed.remove(folder.getFileName().toString());
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private Path folder(String id) {
        return root.resolve(id);
    }
}
