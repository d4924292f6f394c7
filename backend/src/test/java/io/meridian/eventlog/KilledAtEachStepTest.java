package io.meridian.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import io.meridian.documents.SqliteDocumentStore;
import io.meridian.eventlog.StandingProcess.Step;
import io.meridian.testing.JavaProcess;
import io.meridian.testing.Traces;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Kills a process ({@code kill -9}) while it stands at each step of writing, in a data directory each, and accounts for
 * everything from outside: each of the two acts that share a transaction is there wholly or not at all, what was acknowledged
 * is there as it was acknowledged, and the same command ids sent again give each act once.
 */
class KilledAtEachStepTest {
    @TempDir
    static Path place;

    private static List<String> said = List.of();

    @BeforeAll
    static void kill() throws Exception {
        Process process =
                JavaProcess.of(StandingProcess.class, List.of(place.toString())).start();
        try {
            said = CompletableFuture.supplyAsync(() -> whatItSays(process)).get(60, TimeUnit.SECONDS);
        } finally {
            process.destroyForcibly().waitFor();
        }
        assertThat(said).as("where it stood").contains(at(Step.values()));
        assertThat(process.exitValue()).as("killed, not ended").isEqualTo(128 + 9);
    }

    private static String[] at(Step... steps) {
        return Stream.of(steps).map(step -> "at " + step).toArray(String[]::new);
    }

    /** Until it stands at every step, or is no more. */
    private static List<String> whatItSays(Process process) {
        Set<String> awaited = new HashSet<>(Set.of(at(Step.values())));
        List<String> lines = new ArrayList<>();
        BufferedReader output = process.inputReader();
        try {
            while (!awaited.isEmpty()) {
                String line = output.readLine();
                if (line == null) {
                    break;
                }
                lines.add(line);
                awaited.remove(line);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return lines;
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"FORGOTTEN_IN_THE_FILE_ONLY", "VIEWS_HALF_MADE"})
    void anActIsThereWhollyOrNotAtAllAndOnceWhenItIsSentAgain(Step step) {
        List<UUID> acts = List.of(step.act(1), step.act(2));
        boolean recorded =
                EnumSet.of(Step.COMMITTED_AND_NOBODY_TOLD, Step.ANSWERED).contains(step);
        try (DataDirectory data = DataDirectory.open(place.resolve(step.name()));
                SqliteEventLog log = SqliteEventLog.open(data)) {
            assertThat(log.verify()).isNull();
            assertThat(acknowledged(log, step.act(0))).isTrue();
            assertThat(acts).allMatch(act -> acknowledged(log, act) == (step == Step.ANSWERED));
            assertThat(acts).allMatch(act -> log.commitOf(act).isPresent() == recorded);
            assertThat(log.head()).isEqualTo(recorded ? 9 : 3);

            acts.forEach(act -> AppendingProcess.sendAgain(log, act));

            assertThat(log.commits(1, 9))
                    .hasSize(3)
                    .allMatch(commit -> commit.events().size() == 3);
            assertThat(acts).allMatch(act -> log.commitOf(act).isPresent());
            assertThat(log.head()).isEqualTo(9);
            assertThat(log.verify()).isNull();
        }
    }

    /** Whether it was, and then it is there as it was acknowledged. */
    private static boolean acknowledged(EventLog log, UUID act) {
        List<String> acknowledgements =
                said.stream().filter(line -> line.startsWith("ack " + act)).toList();
        assertThat(acknowledgements).hasSizeLessThan(2).allSatisfy(line -> {
            Commit commit = log.commitOf(act).orElseThrow();
            assertThat(line)
                    .isEqualTo("ack " + act + " " + commit.ordinal() + " "
                            + HexFormat.of().formatHex(commit.hash()));
        });
        return !acknowledgements.isEmpty();
    }

    @Test
    void whatAForgettingBlankedIsNowhereOnceTheLogIsOpenAgain() throws Exception {
        Path directory = place.resolve(Step.FORGOTTEN_IN_THE_FILE_ONLY.name());
        assertThat(Traces.in(directory, StandingProcess.SECRET))
                .as("it was cut short")
                .isTrue();
        try (DataDirectory data = DataDirectory.open(directory);
                SqliteEventLog log = SqliteEventLog.open(data)) {
            assertThat(log.head()).isEqualTo(2);
            assertThat(Traces.in(directory, StandingProcess.SECRET)).isFalse();
        }
    }

    @Test
    void viewsThatWereBeingMadeAreNotTakenForAnotherPrograms() {
        new SqliteDocumentStore(place.resolve(Step.VIEWS_HALF_MADE.name()).resolve("views.db")).close();
    }
}
