package io.meridian.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.meridian.eventlog.TestEvents.Noted;
import io.meridian.shared.RuleBroken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The chain's bytes are the same whatever store they have been through. */
class CanonicalJsonProperties {
    private static @Nullable Path directory;
    private static @Nullable DataDirectory data;
    private static @Nullable EventLog sqlite;

    @BeforeContainer
    static void open() throws IOException {
        directory = Files.createTempDirectory("canonical");
        data = DataDirectory.open(directory);
        sqlite = SqliteEventLog.open(data);
    }

    @AfterContainer
    static void close() throws IOException {
        java.util.Objects.requireNonNull(sqlite).close();
        java.util.Objects.requireNonNull(data).close();
        try (var files = Files.walk(java.util.Objects.requireNonNull(directory))) {
            files.sorted(Comparator.reverseOrder()).forEach(CanonicalJsonProperties::delete);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Property(tries = 200)
    void everyStoreGivesTheCanonicalBytesBack(@ForAll("notes") Noted noted, @ForAll("words") String actor) {
        for (EventLog log : List.of(new InMemoryEventLog(), java.util.Objects.requireNonNull(sqlite))) {
            String aggregate = UUID.randomUUID().toString();
            Proposal.Staged staged = TestEvents.staged("acme", aggregate, 0, noted);
            Commit appended = log.append(new Proposal(
                    UUID.randomUUID(),
                    "Note",
                    new byte[] {0, -1},
                    actor,
                    null,
                    actor,
                    null,
                    ZoneId.of("UTC"),
                    java.util.Map.of(),
                    List.of(staged)));

            Commit read = log.commitOf(appended.command()).orElseThrow();

            assertThat(Chain.canonical(read)).isEqualTo(Chain.canonical(appended));
            assertThat(TestEvents.CODEC.decode(read.events().getFirst()).event())
                    .isEqualTo(noted);
            assertThat(Chain.flaw(before(log, read), read)).isNull();
        }
    }

    private static Chain.Head before(EventLog log, Commit commit) {
        return commit.ordinal() == 1
                ? Chain.Head.EMPTY
                : Chain.Head.of(log.commits(commit.ordinal() - 1, 1).getFirst());
    }

    @Property(tries = 300)
    void canonicalJsonIsJsonAndItsOwnCanonicalForm(@ForAll("notes") Noted noted) {
        String canonical = CanonicalJson.of(noted);

        assertThat(CanonicalJson.write(JsonMapper.shared().readTree(canonical))).isEqualTo(canonical);
        assertThat(CanonicalJson.MAPPER.readValue(canonical, Noted.class)).isEqualTo(noted);
        assertThat(canonical).doesNotContain(": ", "null");
    }

    @Property(tries = 300)
    void equalContentHasEqualBytesWhateverTheOrderItWasMadeIn(@ForAll("words") String a, @ForAll("words") String b) {
        java.util.Map<String, String> one = new java.util.LinkedHashMap<>();
        one.put(a, "1");
        one.put(b, "1");
        java.util.Map<String, String> other = new java.util.LinkedHashMap<>();
        other.put(b, "1");
        other.put(a, "1");

        assertThat(CanonicalJson.of(one)).isEqualTo(CanonicalJson.of(other));
    }

    @Property(tries = 100)
    void twoSaltsOfOneValueDiffer(@ForAll("words") String text) {
        Payload one = TestEvents.CODEC.encode(Noted.text("n", text));
        Payload other = TestEvents.CODEC.encode(Noted.text("n", text));

        assertThat(one.json()).isNotEqualTo(other.json());
        assertThat(text.length() > 40 && one.json().contains(text)).isFalse();
    }

    /** The examples of RFC 8785, section 3.2.2 and 3.2.3, as far as the log's types go. */
    @Example
    void theExamplesOfTheStandard() {
        String sorted = CanonicalJson.write(JsonMapper.shared().readTree("""
                        {"\\u20ac":"Euro Sign","\\r":"Carriage Return","\\ufb33":"Hebrew Letter Dalet With Dagesh",
                         "1":"One","\\ud83d\\ude00":"Emoji: Grinning Face","\\u0080":"Control",
                         "\\u00f6":"Latin Small Letter O With Diaeresis"}"""));
        assertThat(sorted)
                .isEqualTo("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                        + "\"\u00f6\":\"Latin Small Letter O With Diaeresis\",\"\u20ac\":\"Euro Sign\","
                        + "\"\uD83D\uDE00\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
        assertThat(CanonicalJson.write(
                        JsonMapper.shared().readTree("[\"\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\\"\\/\"]")))
                .isEqualTo("[\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"]");
    }

    @Example
    void textThatUtf8CannotGiveBackIsRefused() {
        assertThatThrownBy(() -> CanonicalJson.of(List.of("a\uD800"))).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> TestEvents.CODEC.encode(Noted.text("n", "\uDC00b")))
                .isInstanceOf(RuleBroken.class);
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.oneOf(
                        Arbitraries.strings().ofMaxLength(60),
                        Arbitraries.strings()
                                .withChars('\u0000', '\u0001', '"', '\\', '\u007f', '\u2028', '\uFFFD', '\uE000')
                                .ofMaxLength(6),
                        Arbitraries.of("\uD83D\uDE00", "Zoë", "e\u0301", "\uFEFFbom"))
                .filter(text -> StandardCharsets.UTF_8.newEncoder().canEncode(text));
    }

    @Provide
    Arbitrary<Noted> notes() {
        Arbitrary<String> words = words();
        return Combinators.combine(
                        words,
                        words.injectNull(0.3),
                        words.injectNull(0.3),
                        Arbitraries.longs().injectNull(0.3),
                        Arbitraries.bigDecimals()
                                .between(new BigDecimal("-1e20"), new BigDecimal("1e20"))
                                .ofScale(4)
                                .map(CanonicalJsonProperties::plain)
                                .injectNull(0.3),
                        Arbitraries.longs()
                                .between(-2_000_000_000_000_000L, 4_000_000_000_000_000L)
                                .injectNull(0.3),
                        Arbitraries.integers().between(0, 100_000).injectNull(0.3),
                        words.list().ofMaxSize(3))
                .as((note, name, text, amount, figure, at, day, tags) -> new Noted(
                        note,
                        name == null ? null : "p",
                        name,
                        text,
                        amount,
                        figure,
                        at == null ? null : io.meridian.shared.Instants.instant(at),
                        day == null ? null : LocalDate.ofEpochDay(day),
                        day == null ? null : ZoneId.of("Europe/Berlin"),
                        tags));
    }

    private static BigDecimal plain(BigDecimal figure) {
        return new BigDecimal(figure.toPlainString());
    }
}
