package io.meridian.eventlog;

import static io.meridian.eventlog.TestEvents.proposal;
import static io.meridian.eventlog.TestEvents.staged;

import io.meridian.eventlog.TestEvents.Counted;
import io.meridian.eventlog.TestEvents.Noted;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;

/**
 * A process that appends until it is killed. Into a file of its own it writes, each line forced to the disk, {@code try}
 * before a command and {@code ack} with ordinal and hash after {@code append} has returned.
 */
final class AppendingProcess {
    private static final int WRITERS = 12;

    private AppendingProcess() {}

    public static void main(String[] arguments) throws Exception {
        Path account = Path.of(arguments[1]);
        SqliteEventLog log = SqliteEventLog.open(DataDirectory.open(Path.of(arguments[0])));
        FileChannel out = FileChannel.open(account, StandardOpenOption.APPEND, StandardOpenOption.CREATE);
        for (int i = 2; i < arguments.length; i++) {
            act(log, out, UUID.fromString(arguments[i]));
        }
        for (int i = 0; i < WRITERS; i++) {
            Thread.ofPlatform().start(() -> {
                while (true) {
                    UUID command = UUID.randomUUID();
                    say(out, "try " + command);
                    act(log, out, command);
                }
            });
        }
    }

    private static void act(EventLog log, FileChannel out, UUID command) {
        Commit commit = sendAgain(log, command);
        say(
                out,
                "ack " + command + " " + commit.ordinal() + " " + HexFormat.of().formatHex(commit.hash()));
    }

    /** What it made now, or made before. */
    static Commit sendAgain(EventLog log, UUID command) {
        try {
            return log.append(act(command));
        } catch (CommandIdTaken recordedBeforeTheKill) {
            return log.commitOf(command).orElseThrow();
        }
    }

    /** Three events, the first of them about a person. */
    static Proposal act(UUID command) {
        String id = command.toString();
        return proposal(
                command,
                Map.of(),
                staged("acme", id + "-a", 0, Noted.about(id, "p", "Name", "x".repeat(command.hashCode() & 0x3fff))),
                staged("acme", id + "-b", 0, new Counted(id, 1)),
                staged("other", id + "-c", 0, new Counted(id, 2)));
    }

    private static void say(FileChannel out, String line) {
        try {
            synchronized (out) {
                out.write(ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8)));
                out.force(false);
            }
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
