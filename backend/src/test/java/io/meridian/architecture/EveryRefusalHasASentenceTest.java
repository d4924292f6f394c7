package io.meridian.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Whatever the sources refuse with is said in a sentence: by the server in English, on the screen in both languages. */
class EveryRefusalHasASentenceTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path VIOLATING = Path.of("src/test/java/violating");

    /** What a refusal is made with, what answers for itself, and which policy is named where one is asked. */
    private static final List<Pattern> CODES = List.of(
            Pattern.compile("new (?:RuleBroken|Refused|Malformed|CellRefused)\\(\\s*\"([^\"]+)\""),
            Pattern.compile("new Malformed\\(\\s*\\d+,\\s*\"([^\"]+)\""),
            Pattern.compile("new (?:CellRefused|ImportEnded)\\(\\s*\"([^\"]+)\""),
            Pattern.compile("\\brefuse\\([^;]*\"([a-z-]+)\","),
            Pattern.compile("\\.failed\\(\"([^\"]+)\""),
            Pattern.compile("String code\\(\\) \\{\\s*return \"([^\"]+)\""),
            Pattern.compile("\\ballow\\([^;]*\"([a-z-]+)\"\\);"),
            Pattern.compile("new FieldProblem\\([^;]*\"([a-z-]+)\"\\)"),
            Pattern.compile("case \\d+ -> \"([a-z-]+)\""),
            Pattern.compile("answer\\(\\s*HttpStatus\\.\\w+,\\s*\"([^\"]+)\""));

    /** A code that the patterns above cannot read: only where an exception is passed on, or its policy is asked for. */
    private static final Pattern UNREAD =
            Pattern.compile("new (?:RuleBroken|Refused|Malformed|CellRefused)\\(\\s*+(?!\"|\\)|\\d)([^,)]+)");

    private static final Set<String> PASSED_ON = Set.of("rule.code(", "policy");

    @Test
    void theServerSaysEachInEnglish() {
        assertThat(codes(SOURCES)).hasSizeGreaterThan(100).isSubsetOf(sentences());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void theScreenSaysEachInItsLanguage(String language) throws IOException {
        Set<String> said = new TreeSet<>();
        for (String area : List.of("problem.ts", "trouble.ts")) {
            String texts = Files.readString(Path.of("../frontend/src/i18n", language, area));
            said.addAll(found(Pattern.compile("(?m)^ {4}'?([a-z-]+)'?:"), texts));
        }
        assertThat(codes(SOURCES)).isSubsetOf(said);
    }

    @Test
    void noneIsMadeInAWayThatThisTestCannotRead() {
        Set<String> unread = new TreeSet<>();
        each(SOURCES, source -> unread.addAll(found(UNREAD, source)));
        assertThat(unread).isSubsetOf(PASSED_ON);
    }

    @Test
    void oneWithoutASentenceIsCaught() {
        assertThat(codes(VIOLATING)).containsExactly("nobody-says-what-this-means");
        assertThat(sentences()).doesNotContain("nobody-says-what-this-means");
    }

    private static Set<String> codes(Path root) {
        Set<String> codes = new TreeSet<>();
        each(root, source -> CODES.forEach(pattern -> codes.addAll(found(pattern, source))));
        return codes;
    }

    private static Set<String> found(Pattern pattern, String source) {
        return pattern.matcher(source)
                .results()
                .map((MatchResult result) -> result.group(1))
                .collect(TreeSet::new, Set::add, Set::addAll);
    }

    private static void each(Path root, Consumer<String> reads) {
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(file -> reads.accept(read(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Set<String> sentences() {
        Properties all = new Properties();
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:problems/*.properties")) {
                try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    all.load(reader);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return all.stringPropertyNames();
    }
}
