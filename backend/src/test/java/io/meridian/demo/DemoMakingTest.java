package io.meridian.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.meridian.Meridian;
import io.meridian.eventlog.Commit;
import io.meridian.eventlog.DataDirectory;
import io.meridian.eventlog.EventLog;
import io.meridian.eventlog.Payload;
import io.meridian.eventlog.Proposal;
import io.meridian.eventlog.SqliteEventLog;
import io.meridian.eventlog.StoredEvent;
import io.meridian.shared.CannotStart;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;

class DemoMakingTest extends DemoWorkspaceTest {
    @Autowired
    private EventLog log;

    @TempDir
    private Path directory;

    private static String hash(EventLog log) {
        return HexFormat.of().formatHex(log.hashAt(log.head()));
    }

    @Test
    void theSameAnchorMakesTheSameHashInAnotherStore() {
        try (var context = new SpringApplicationBuilder(Meridian.class)
                .profiles("demo")
                .run(
                        "--meridian.data=" + directory,
                        "--meridian.demo.anchor=2026-11-23",
                        "--server.port=0",
                        "--spring.main.banner-mode=off")) {
            assertThat(hash(context.getBean(EventLog.class))).isEqualTo(hash(log));
        }
    }

    @Test
    void theLogIsWholeAndBeginsAndEndsWithItsMarks() {
        assertThat(log.verify()).isNull();
        List<Commit> commits = log.commits(1, Integer.MAX_VALUE);
        assertThat(commits.getFirst().command()).isEqualTo(Making.BEGUN);
        assertThat(commits.getLast().command()).isEqualTo(Making.MADE);
        assertThat(DemoStore.of(log)).isEqualTo(DemoStore.MADE);
    }

    @Test
    void eachStoryHasAboutSevenHundredEntriesAndEachQuietAccountAboutEighty() {
        World world = World.read();
        Map<String, String> names =
                world.accounts().keySet().stream().collect(Collectors.toMap(Names::account, symbol -> symbol));
        Map<String, Long> counted = log.after(0, Integer.MAX_VALUE).stream()
                .map(StoredEvent::stamp)
                .collect(Collectors.groupingBy(
                        stamp -> names.getOrDefault(stamp.account(), stamp.account()),
                        TreeMap::new,
                        Collectors.counting()));
        System.out.println("Entries of the demo: " + log.head() + " " + counted);
        for (String account : world.accounts().keySet()) {
            boolean story = List.of("velaris", "sendai", "brightwater").contains(account);
            assertThat(counted.get(account)).as(account).isBetween(story ? 650L : 70L, story ? 850L : 110L);
        }
    }

    @Test
    void halfADemoIsEmptiedAndAWholeOneIsKept() throws Exception {
        List<Commit> whole = log.commits(1, Integer.MAX_VALUE);
        assertThat(prepared("half", whole.subList(0, 100), false)).isZero();
        assertThat(prepared("whole", whole, false)).isEqualTo(whole.size());
        assertThat(prepared("reset", whole, true)).isZero();
    }

    @Test
    void whatSomebodyKeepsBesideTheDemoIsKept() throws Exception {
        Path beside = Files.createDirectory(directory.resolve("kept"));
        List<String> copies = List.of("log.db.bak", "views.db-old", "log.db-wal.gz");
        for (String copy : copies) {
            Files.writeString(beside.resolve(copy), "mine");
        }
        Files.createFile(beside.resolve("meridian.lock"));
        assertThat(prepared("kept", log.commits(1, Integer.MAX_VALUE), true)).isZero();
        for (String copy : copies) {
            assertThat(beside.resolve(copy)).hasContent("mine");
        }
    }

    /** How many acts a store that held these holds when the demo is about to start on it. */
    private int prepared(String name, List<Commit> holds, boolean reset) throws Exception {
        Path path = Files.createDirectories(directory.resolve(name));
        try (DataDirectory data = DataDirectory.open(path)) {
            try (EventLog store = SqliteEventLog.open(data)) {
                store.adopt(log.contentKey());
                store.take(holds);
            }
            DemoStore.prepare(data, reset);
            try (EventLog store = SqliteEventLog.open(data)) {
                return store.commits(1, Integer.MAX_VALUE).size();
            }
        }
    }

    @Test
    void aStoreThatBeginsOtherwiseIsRefusedWithOneSentence() throws Exception {
        try (DataDirectory data = DataDirectory.open(directory)) {
            try (EventLog store = SqliteEventLog.open(data)) {
                store.append(new Proposal(
                        UUID.randomUUID(),
                        "Other",
                        new byte[32],
                        "somebody",
                        null,
                        null,
                        null,
                        ZoneOffset.UTC,
                        Map.of(),
                        List.of(new Proposal.Staged(
                                "e",
                                "demo.begun",
                                "1",
                                "a",
                                "Thing",
                                "t",
                                0,
                                null,
                                null,
                                new Payload("{}", List.of())))));
            }
            assertThatThrownBy(() -> DemoStore.prepare(data, true))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("--data=DIR");
        }
    }

    @Test
    void theAnchorIsAMondayThatHasCome() {
        assertThat(DemoConfiguration.anchor("2026-11-16")).isEqualTo("2026-11-16");
        assertThatThrownBy(() -> DemoConfiguration.anchor("2026-11-17")).hasMessageContaining("not a Monday");
        assertThatThrownBy(() -> DemoConfiguration.anchor("2126-11-18")).hasMessageContaining("lies ahead");
        assertThatThrownBy(() -> DemoConfiguration.anchor("next week")).hasMessageContaining("not a date");
    }
}
