package io.meridian.eventlog;

import static io.meridian.eventlog.TestEvents.proposal;
import static io.meridian.eventlog.TestEvents.staged;
import static org.assertj.core.api.Assertions.assertThat;

import io.meridian.eventlog.TestEvents.Noted;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Durable appends a second beside what the same disk can do, in one run. Not a test of {@code mvn verify}; run it with
 * {@code mvn -pl backend -am test -Dtest=AppendBenchmark -Dsurefire.failIfNoSpecifiedTests=false}, and
 * {@code -Dmeridian.benchmark.seconds=10} for calmer figures.
 */
class AppendBenchmark {
    private static final long SECONDS = Long.getLong("meridian.benchmark.seconds", 3);

    @Test
    void appendsASecond(@TempDir Path directory) throws Exception {
        try (DataDirectory data = DataDirectory.open(directory.resolve("data"));
                SqliteEventLog log = SqliteEventLog.open(data)) {
            measure(log, 16);
            System.out.printf("%-28s %12s %10s %10s%n", "", "a second", "p50 ms", "p99 ms");
            print("raw fsync, growing file", fsyncs(directory.resolve("growing"), Long.MAX_VALUE));
            print("raw fsync, file in place", fsyncs(directory.resolve("in-place"), 1_000));
            for (int writers : new int[] {1, 16, 64}) {
                print(writers == 1 ? "appends, 1 writer" : "appends, " + writers + " writers", measure(log, writers));
            }
            print("raw fsync, file in place", fsyncs(directory.resolve("in-place"), 1_000));
            long started = System.nanoTime();
            long read = 0;
            for (List<StoredEvent> page = log.after(0, 500); !page.isEmpty(); page = log.after(read, 500)) {
                page.forEach(TestEvents.CODEC::decode);
                read += page.size();
            }
            System.out.printf("%-28s %12.0f%n", "events read and decoded", read * 1e9 / (System.nanoTime() - started));
            assertThat(log.verify()).isNull();
        }
    }

    private static void print(String what, List<Long> nanos) {
        Collections.sort(nanos);
        System.out.printf(
                "%-28s %12.0f %10.2f %10.2f%n",
                what,
                nanos.size() / (double) SECONDS,
                nanos.get(nanos.size() / 2) / 1e6,
                nanos.get((int) (nanos.size() * 0.99)) / 1e6);
    }

    /** Blocks of 4 KiB, each forced; a write-ahead log is written over in place after its first thousand pages. */
    private static List<Long> fsyncs(Path file, long blocks) throws IOException {
        List<Long> nanos = new ArrayList<>();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            for (long block = 0; blocks < Long.MAX_VALUE && block < blocks; block++) {
                channel.write(ByteBuffer.allocate(4096), block * 4096);
            }
            channel.force(true);
            long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
            for (long block = 0; System.nanoTime() < until; block++) {
                long started = System.nanoTime();
                channel.write(ByteBuffer.allocate(4096), block % blocks * 4096);
                channel.force(false);
                nanos.add(System.nanoTime() - started);
            }
        }
        return nanos;
    }

    private static List<Long> measure(EventLog log, int writers) throws Exception {
        List<Long> all = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
            List<Future<List<Long>>> measured = new ArrayList<>();
            for (int i = 0; i < writers; i++) {
                measured.add(threads.submit(() -> {
                    List<Long> nanos = new ArrayList<>();
                    String aggregate = UUID.randomUUID().toString();
                    for (long sequence = 0; System.nanoTime() < until; sequence++) {
                        Proposal proposal = proposal(
                                staged("acme", aggregate, sequence, Noted.text(aggregate, "some words of a note")));
                        long started = System.nanoTime();
                        log.append(proposal);
                        nanos.add(System.nanoTime() - started);
                    }
                    return nanos;
                }));
            }
            for (Future<List<Long>> one : measured) {
                all.addAll(one.get());
            }
        }
        return all;
    }
}
