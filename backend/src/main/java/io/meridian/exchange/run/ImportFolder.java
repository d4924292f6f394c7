package io.meridian.exchange.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Imports on disk, one folder each: the file as it came, its mapping and how far the run is. */
@Component
class ImportFolder {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Path root;

    ImportFolder(@Value("${meridian.data:}") String data) {
        try {
            root = data.isBlank() ? Files.createTempDirectory("meridian-imports") : Path.of(data, "imports");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    void begin(ImportRun run, byte[] file, String mapping) {
        try {
            Path folder = Files.createDirectories(folder(run.id()));
            Files.write(folder.resolve("file.csv"), file);
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
                    folder(run.id()).resolve("run.json"),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            if (run.state() == ImportRun.State.DONE) {
                Files.deleteIfExists(folder(run.id()).resolve("file.csv"));
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    Optional<ImportRun> read(String id) {
        Path run = folder(id).resolve("run.json");
        return id.matches("[0-9a-f-]{36}") && Files.exists(run)
                ? Optional.of(JSON.readValue(run.toFile(), ImportRun.class))
                : Optional.empty();
    }

    byte[] file(String id) {
        try {
            return Files.readAllBytes(folder(id).resolve("file.csv"));
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

    /** Every import, in no order that means anything. */
    List<ImportRun> all() {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(root)) {
            return folders.map(folder -> read(folder.getFileName().toString()))
                    .flatMap(Optional::stream)
                    .sorted(Comparator.comparing(ImportRun::id))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Path folder(String id) {
        return root.resolve(id);
    }
}
