package io.meridian.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import io.meridian.testing.JavaProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a process that appends ({@code kill -9}) at random moments, {@code -Dmeridian.faults} times (once unless told;
 * {@link KilledAtEachStepTest} kills at each step that has a name), and accounts for everything from outside: what was
 * acknowledged is there as it was acknowledged, nothing is there half or twice, and what was under way can be repeated under
 * its command id.
 */
class KilledProcessTest {
    private static final int FAULTS = Integer.getInteger("meridian.faults", 1);

    @TempDir
    @Nullable
    Path temporary;

    private final Map<UUID, String> acknowledged = new HashMap<>();
    private final Set<UUID> underWay = new LinkedHashSet<>();

    @Test
    void nothingAcknowledgedIsLostAndNothingIsHalfOrTwice() throws Exception {
        Path data = directory().resolve("data");
        long recordedUnheard = 0;
        for (int fault = 0; fault < FAULTS; fault++) {
            killOnce(data, directory().resolve("account-" + fault));
            try (DataDirectory held = DataDirectory.open(data);
                    SqliteEventLog log = SqliteEventLog.open(held)) {
                assertThat(log.verify()).isNull();
                recordedUnheard += accountFor(log);
            }
        }
        System.out.printf(
                "Killed %d times: %d acts acknowledged, none lost, none half, none twice; %d recorded but not heard of.%n",
                FAULTS, acknowledged.size(), recordedUnheard);
    }

    private Path directory() {
        return Objects.requireNonNull(temporary);
    }

    private void killOnce(Path data, Path account) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of(data.toString(), account.toString()));
        underWay.forEach(unheard -> arguments.add(unheard.toString()));
        Process process = JavaProcess.of(AppendingProcess.class, arguments)
                .redirectOutput(directory().resolve("output").toFile())
                .start();
        try {
            for (int i = 0; i < 600 && lines(account).size() < 30; i++) {
                assertThat(process.isAlive())
                        .as(Files.readString(directory().resolve("output")))
                        .isTrue();
                TimeUnit.MILLISECONDS.sleep(50);
            }
            TimeUnit.MICROSECONDS.sleep(ThreadLocalRandom.current().nextLong(400_000));
        } finally {
            process.destroyForcibly().waitFor();
        }
        assertThat(process.exitValue()).as("killed, not ended").isEqualTo(128 + 9);
        for (String line : lines(account)) {
            String[] words = line.split(" ");
            UUID id = UUID.fromString(words[1]);
            if (words[0].equals("try")) {
                underWay.add(id);
            } else {
                underWay.remove(id);
                assertThat(acknowledged.put(id, words[2] + " " + words[3])).isNull();
            }
        }
        assertThat(acknowledged).isNotEmpty();
    }

    /** Lines that were written whole; the last one may have been cut by the kill. */
    private static List<String> lines(Path account) throws IOException {
        if (!Files.exists(account)) {
            return List.of();
        }
        String text = Files.readString(account);
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
    }

    private long accountFor(EventLog log) {
        acknowledged.forEach((id, said) -> {
            Commit commit = log.commitOf(id).orElseThrow(() -> new AssertionError("lost: " + id + " " + said));
            assertThat(commit.ordinal() + " " + HexFormat.of().formatHex(commit.hash()))
                    .isEqualTo(said);
        });
        long events = 0;
        long commits = 0;
        for (List<Commit> page = log.commits(1, 500); !page.isEmpty(); page = log.commits(commits + 1, 500)) {
            for (Commit commit : page) {
                assertThat(commit.events()).hasSize(3);
                assertThat(acknowledged.containsKey(commit.command()) || underWay.contains(commit.command()))
                        .isTrue();
                events += commit.events().size();
                commits++;
            }
        }
        assertThat(log.head()).isEqualTo(events);
        return commits - acknowledged.size();
    }
}
