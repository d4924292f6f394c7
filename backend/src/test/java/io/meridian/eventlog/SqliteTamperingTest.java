package io.meridian.eventlog;

import static io.meridian.eventlog.TestEvents.proposal;
import static io.meridian.eventlog.TestEvents.staged;
import static org.assertj.core.api.Assertions.assertThat;

import io.meridian.eventlog.TestEvents.Noted;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever somebody changes in the file's rows is found and named by {@code verify}. */
class SqliteTamperingTest {
    private static final long CLOCK = 1_700_000_000_000_000L;

    @TempDir
    @Nullable
    Path temporary;

    private final List<Commit> commits = new ArrayList<>();

    @BeforeEach
    void write() {
        try (DataDirectory data = DataDirectory.open(directory());
                SqliteEventLog log = SqliteEventLog.open(data, () -> CLOCK)) {
            for (int i = 0; i < 4; i++) {
                log.append(proposal(
                        staged(
                                "account-" + i,
                                "note-" + i,
                                0,
                                Noted.about("note-" + i, "person-" + i, "Name " + i, "Words " + i)),
                        staged("account-" + i, "count-" + i, 0, new TestEvents.Counted("count-" + i, i))));
            }
            log.forget(List.of(new EventLog.Field(3, "text")), "ada");
            commits.addAll(log.commits(1, 10));
            assertThat(log.verify()).isNull();
        }
    }

    private Path directory() {
        return Objects.requireNonNull(temporary).resolve("data");
    }

    @Test
    void aFlippedByteOfAnyRowIsFound() throws IOException {
        RandomGenerator random = RandomGenerator.of("L64X128MixRandom");
        byte[] file = Files.readAllBytes(directory().resolve(SqliteEventLog.FILE));
        int flipped = 0;
        for (var needle : needles().entrySet()) {
            int found = 0;
            for (int at = find(file, needle.getKey(), 0); at >= 0; at = find(file, needle.getKey(), at + 1)) {
                int offset = at + random.nextInt(needle.getKey().length());
                int bit = 1 << random.nextInt(8);
                EventLog.@Nullable Flaw flaw = verifiedWith(offset, bit);
                assertThat(flaw)
                        .as("bit %d of byte %d, in %s".formatted(bit, offset, needle.getKey()))
                        .isNotNull();
                found++;
            }
            assertThat(found).as(needle.getKey()).isPositive();
            flipped += found;
        }
        assertThat(flipped).isGreaterThan(60);
        assertThat(verifiedWith(0, 0)).isNull();
    }

    /** Everything that stands in a row as text or bytes, as it is found in the file. */
    private Map<String, Long> needles() {
        Map<String, Long> needles = new LinkedHashMap<>();
        for (Commit commit : commits) {
            long first = commit.events().getFirst().stamp().position();
            needles.put(raw(SqliteConnection.bytes(commit.command())), first);
            needles.put(raw(commit.contentHash()), first);
            needles.put(raw(commit.hash()), first);
            needles.put(commit.commandType(), first);
            needles.put(commit.actor(), first);
            for (StoredEvent event : commit.events()) {
                long position = event.stamp().position();
                needles.put(event.payload().json(), position);
                needles.put(event.stamp().event(), position);
                needles.put(event.stamp().account(), position);
                needles.put(event.stamp().aggregate(), position);
                needles.put(event.stamp().aggregateType(), position);
                needles.put(event.type(), position);
                for (Payload.Detached detached : event.payload().detached()) {
                    needles.put(raw(detached.digest()), position);
                    if (detached.salt() != null && detached.value() != null) {
                        needles.put(raw(detached.salt()), position);
                        needles.put(detached.value(), position);
                    }
                }
            }
        }
        return needles;
    }

    private static String raw(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static int find(byte[] file, String needle, int from) {
        return new String(file, StandardCharsets.ISO_8859_1).indexOf(needle, from);
    }

    private EventLog.@Nullable Flaw verifiedWith(int offset, int bit) throws IOException {
        Path copy = Objects.requireNonNull(temporary).resolve("copy");
        Files.createDirectories(copy);
        Path file = copy.resolve(SqliteEventLog.FILE);
        Files.copy(directory().resolve(SqliteEventLog.FILE), file, StandardCopyOption.REPLACE_EXISTING);
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.seek(offset);
            int before = bytes.read();
            bytes.seek(offset);
            bytes.write(before ^ bit);
        }
        return verified(copy);
    }

    private static EventLog.@Nullable Flaw verified(Path directory) {
        try (DataDirectory data = DataDirectory.open(directory);
                SqliteEventLog log = SqliteEventLog.open(data, () -> CLOCK)) {
            return log.verify();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3|UPDATE commits SET recorded_at = recorded_at + 1000 WHERE ordinal = 2",
                "3|UPDATE commits SET log = 'other' WHERE ordinal = 2",
                "3|UPDATE commits SET region = 'apac' WHERE ordinal = 2",
                "3|UPDATE commits SET zone = 'Europe/Berlin' WHERE ordinal = 2",
                "3|UPDATE commits SET zone = 'Nowhere' WHERE ordinal = 2",
                "3|UPDATE commits SET correlation = 'x' WHERE ordinal = 2",
                "3|UPDATE commits SET command = x'00' WHERE ordinal = 2",
                "3|UPDATE commits SET first_position = 4 WHERE ordinal = 2",
                "3|UPDATE commits SET last_position = 3 WHERE ordinal = 2",
                "3|DELETE FROM commits WHERE ordinal = 2",
                "3|UPDATE events SET sequence = 7 WHERE position = 3",
                "3|UPDATE events SET effective_at = effective_at + 1 WHERE position = 3",
                "3|UPDATE events SET names = 'x' WHERE position = 3",
                "3|UPDATE events SET revision = '2' WHERE position = 3",
                "4|UPDATE events SET payload = 'not json' WHERE position = 4",
                "4|UPDATE events SET ordinal = 1 WHERE position = 4",
                "3|DELETE FROM events WHERE position = 4",
                "1|UPDATE detached SET value = 'other' WHERE position = 1 AND name = 'text'",
                "1|UPDATE detached SET salt = NULL WHERE position = 1 AND name = 'text'",
                "1|UPDATE detached SET salt = NULL, value = NULL WHERE position = 1 AND name = 'text'",
                "1|UPDATE detached SET person = 'other' WHERE position = 1 AND name = 'name'",
                "1|UPDATE detached SET person = NULL WHERE position = 1 AND name = 'name'",
                "1|UPDATE detached SET name = 'other' WHERE position = 1 AND name = 'name'",
                "1|DELETE FROM detached WHERE position = 1 AND name = 'name'",
                "3|UPDATE detached SET value = 'invented', salt = x'00' WHERE position = 3 AND name = 'text'",
                "10|INSERT INTO detached(position, name, digest) VALUES (70, 'x', x'00')",
                "10|INSERT INTO events SELECT 70, 70, event, type, revision, account, aggregate_type, 'new', 0, 0, names, payload FROM events WHERE position = 1",
                "10|UPDATE meta SET value = x'0011' WHERE name = 'content-key'"
            })
    void aChangedRowIsNamedByTheFirstPositionThatDoesNotFit(String change) throws Exception {
        int bar = change.indexOf('|');
        try (Connection connection =
                        DriverManager.getConnection("jdbc:sqlite:" + directory().resolve(SqliteEventLog.FILE));
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(change.substring(bar + 1))).isEqualTo(1);
        }

        EventLog.@Nullable Flaw flaw = verified(directory());

        assertThat(flaw).isNotNull();
        assertThat(Objects.requireNonNull(flaw).position())
                .as(flaw.what())
                .isEqualTo(Long.parseLong(change.substring(0, bar)));
    }
}
