package io.meridian.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Looks for what was forgotten in the bytes of files, logs of writes and all. */
public final class Traces {
    private Traces() {}

    /** Whether a file of the directory holds the text. */
    public static boolean in(Path directory, String text) throws IOException {
        return in(directory, text.getBytes(StandardCharsets.UTF_8));
    }

    public static boolean in(Path directory, byte[] bytes) throws IOException {
        String needle = new String(bytes, StandardCharsets.ISO_8859_1);
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.toList()) {
                if (Files.readString(file, StandardCharsets.ISO_8859_1).contains(needle)) {
                    return true;
                }
            }
        }
        return false;
    }
}
