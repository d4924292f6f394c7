package io.meridian.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.meridian.documents.ClaimedTokens.Seen;
import io.meridian.eventlog.DataDirectory;
import io.meridian.eventlog.EventCodec;
import io.meridian.eventlog.EventLog;
import io.meridian.eventlog.SqliteEventLog;
import io.meridian.testing.JavaProcess;
import io.meridian.toy.Notes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a process ({@code kill -9}) between two statements of an apply, {@code -Dmeridian.faults} times (2 unless told): what
 * is left are documents and tokens of one position, and after a start the documents are those of the log, byte for byte.
 */
class KilledInsideAnApplyTest {
    private static final int FAULTS = Integer.getInteger("meridian.faults", 2);

    private final EventCodec codec = Notes.codec();
    private final Random random = new Random();

    @TempDir
    @Nullable
    Path temporary;

    @Test
    void documentsAndTokenAreOfOnePositionAndThenOfTheLog() throws Exception {
        Path data = directory().resolve("data");
        TreeSet<String> steps = new TreeSet<>();
        long applied = 0;
        for (int fault = 0; fault < FAULTS; fault++) {
            steps.add(killInside(data, fault));
            try (DataDirectory held = DataDirectory.open(data);
                    EventLog log = SqliteEventLog.open(held);
                    DocumentStore store = new SqliteDocumentStore(held.file("views.db"))) {
                assertThat(behind(log, store))
                        .as("the batch it died in is not applied")
                        .isTrue();
                for (String account : ApplyingProcess.ACCOUNTS) {
                    assertThat(stored(store, account)).isEqualTo(folded(log, account, position(store, account)));
                }
                try (LiveHost host = new LiveHost(log, codec, store, ApplyingProcess.FOLDS)) {
                    host.start().atHead();
                    for (String account : ApplyingProcess.ACCOUNTS) {
                        assertThat(stored(store, account)).isNotEmpty().isEqualTo(folded(log, account, log.head()));
                    }
                    assertThat(store.find(Query.of(LastChange.VIEW))).isNotEmpty();
                }
                applied = log.head();
            }
        }
        System.out.printf(
                "Killed inside an apply %d times, at the steps %s; %d events, documents equal to the log byte for byte.%n",
                FAULTS, steps, applied);
    }

    private Path directory() {
        return Objects.requireNonNull(temporary);
    }

    /** The step after which it stood still, inside the transaction, when it was killed. */
    private String killInside(Path data, int fault) throws IOException, InterruptedException {
        Path marker = directory().resolve("inside-" + fault);
        Path output = directory().resolve("output-" + fault);
        Process process = JavaProcess.of(
                        ApplyingProcess.class,
                        List.of(
                                data.toString(),
                                marker.toString(),
                                Integer.toString(20 + random.nextInt(600)),
                                Long.toString(random.nextLong())))
                .redirectOutput(output.toFile())
                .start();
        try {
            for (int i = 0; i < 1_200 && !Files.exists(marker); i++) {
                assertThat(process.isAlive()).as(Files.readString(output)).isTrue();
                TimeUnit.MILLISECONDS.sleep(50);
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        assertThat(marker).as("it had come inside an apply").exists();
        assertThat(process.exitValue()).as("killed, not ended").isEqualTo(128 + 9);
        String step = Files.readString(marker);
        assertThat(step).isIn("document", "changed", "token");
        return step;
    }

    private Map<String, String> stored(DocumentStore store, String account) {
        return LiveHost.text(new Snapshots(store, ApplyingProcess.FOLDS, 0).of(account));
    }

    private Map<String, String> folded(EventLog log, String account, long upTo) {
        return LiveHost.folded(log, codec, account, ApplyingProcess.FOLDS, upTo);
    }

    private static boolean behind(EventLog log, DocumentStore store) {
        return seen(store).values().stream().anyMatch(position -> position < log.head());
    }

    private static long position(DocumentStore store, String account) {
        return seen(store).getOrDefault(new Segments(2).of(account), 0L);
    }

    private static Map<Integer, Long> seen(DocumentStore store) {
        return store.tokens(LiveViews.PROCESSOR).stream()
                .collect(Collectors.toMap(
                        DocumentStore.Token::segment,
                        token -> ClaimedTokens.seen(token).map(Seen::position).orElse(0L),
                        (one, other) -> one,
                        TreeMap::new));
    }
}
