package io.meridian.eventlog;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/**
 * Writes a whole log to the open line format and takes one over into an empty log, on whatever store: the way from one
 * machine to another, and how the demo comes in.
 */
public final class LogTransfer {
    private static final int PAGE = 1_000;

    private LogTransfer() {}

    /**
     * How much was written or taken over.
     *
     * @param events the last position
     */
    public record Counts(long commits, long events) {}

    /** Streams everything up to the head as it stands when the last page is read. */
    public static Counts write(EventLog log, OutputStream to) throws IOException {
        Writer out = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
        out.write(LogLines.heading(log.contentKey()));
        out.write('\n');
        Chain.Head head = Chain.Head.EMPTY;
        while (true) {
            List<Commit> page = log.commits(head.ordinal() + 1, PAGE);
            for (Commit commit : page) {
                out.write(LogLines.line(commit));
                out.write('\n');
                head = Chain.Head.of(commit);
            }
            if (page.isEmpty()) {
                break;
            }
        }
        out.write(LogLines.end(head));
        out.write('\n');
        out.flush();
        return new Counts(head.ordinal(), head.position());
    }

    /**
     * Writes to a file, which appears only when it is complete.
     *
     * @throws LogRefused the file exists or cannot be written
     */
    public static Counts write(EventLog log, Path file) {
        if (Files.exists(file)) {
            throw new LogRefused("The file " + file + " exists already; name another one to export to.");
        }
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            Counts counts;
            try (OutputStream out = Files.newOutputStream(part)) {
                counts = write(log, out);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            return counts;
        } catch (IOException unwritable) {
            throw new LogRefused(
                    "The export cannot be written to " + file + ": " + unwritable.getMessage(), unwritable);
        }
    }

    /**
     * Takes over an exported log. The file is first read to its end and checked, so that a refused one writes nothing;
     * what is cut short leaves its mark, so that nobody takes a part for the whole.
     *
     * @throws LogRefused the log is not empty, or the file is no export, not complete or changed
     */
    public static Counts read(Path file, EventLog log) {
        if (log.head() > 0) {
            throw new LogRefused("An export can only be taken over into an empty system; this one holds " + log.head()
                    + " events already.");
        }
        Incoming check = new Incoming(file.toString(), key -> {}, page -> {});
        feed(file, check);
        log.importing(true);
        Incoming take = new Incoming(file.toString(), log::adopt, log::take);
        feed(file, take);
        log.importing(false);
        return take.counts();
    }

    private static void feed(Path file, Incoming incoming) {
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                BufferedReader lines = new BufferedReader(in)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                incoming.line(line);
            }
            incoming.ended();
        } catch (NoSuchFileException missing) {
            throw new LogRefused("There is no file " + file + " to import.");
        } catch (CharacterCodingException notUtf8) {
            throw new LogRefused("The file " + file + " is not an export of Meridian: it is not UTF-8.");
        } catch (IOException unreadable) {
            throw new LogRefused("The file " + file + " cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    /** The lines of an export as they come in, checked against the chain. */
    private static final class Incoming {
        private final String name;
        private final Consumer<byte[]> key;
        private final Consumer<List<Commit>> page;
        private final List<Commit> waiting = new ArrayList<>();
        private final Blanks blanks = new Blanks();
        private Chain.Head head = Chain.Head.EMPTY;
        private long number;
        private boolean complete;

        Incoming(String name, Consumer<byte[]> key, Consumer<List<Commit>> page) {
            this.name = name;
            this.key = key;
            this.page = page;
        }

        void line(String text) {
            number++;
            if (complete) {
                throw refused("something follows its closing mark");
            }
            try {
                JsonNode line = CanonicalJson.MAPPER.readTree(text);
                if (number == 1) {
                    heading(line);
                } else if (line.has("end")) {
                    end(line.required("end"));
                } else {
                    commit(LogLines.commit(line));
                }
            } catch (LogRefused refusal) {
                throw refusal;
            } catch (RuntimeException malformed) {
                throw refused("it is not of the format");
            }
        }

        private void heading(JsonNode heading) {
            if (!LogLines.FORMAT.equals(heading.path("format").stringValue(""))) {
                throw new LogRefused("The file " + name + " is not an export of Meridian.");
            }
            if (heading.path("version").intValue(0) != LogLines.VERSION) {
                throw new LogRefused("The file " + name + " was exported by a newer version of Meridian (format "
                        + heading.path("version") + ", this one knows " + LogLines.VERSION + ").");
            }
            key.accept(HexFormat.of().parseHex(LogLines.text(heading, "contentKey")));
        }

        private void commit(Commit commit) {
            EventLog.Flaw flaw = Chain.flaw(head, commit);
            if (flaw != null) {
                throw refused("position " + flaw.position() + " does not fit, " + flaw.what());
            }
            head = Chain.Head.of(commit);
            blanks.see(commit);
            waiting.add(commit);
            if (waiting.size() >= PAGE) {
                flush();
            }
        }

        private void end(JsonNode end) {
            if (!CanonicalJson.write(end)
                    .equals(CanonicalJson.write(
                            CanonicalJson.MAPPER.readTree(LogLines.end(head)).required("end")))) {
                throw refused("its closing mark does not fit what stands before it");
            }
            EventLog.Flaw blank = blanks.flaw();
            if (blank != null) {
                throw refused("position " + blank.position() + " does not fit, " + blank.what());
            }
            flush();
            complete = true;
        }

        private void flush() {
            if (!waiting.isEmpty()) {
                page.accept(List.copyOf(waiting));
                waiting.clear();
            }
        }

        void ended() {
            if (!complete) {
                throw new LogRefused("The export " + name
                        + " ends without its closing mark: it is not complete, and nothing was taken over.");
            }
        }

        private LogRefused refused(String what) {
            return new LogRefused(
                    "The export " + name + " cannot be taken over: line " + number + " is wrong, " + what + ".");
        }

        Counts counts() {
            return new Counts(head.ordinal(), head.position());
        }
    }
}
