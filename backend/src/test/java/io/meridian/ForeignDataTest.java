package io.meridian;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import io.meridian.eventlog.InMemoryEventLog;
import io.meridian.eventlog.LogCommandLine;
import io.meridian.eventlog.LogTransfer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * Another program's or a newer Meridian's file stops the start and an import before anything is written, whichever of the
 * files it is, and whichever would be opened first.
 */
class ForeignDataTest {
    /** What opens files in the data directory. */
    private static final List<String> PARTS = List.of(
            "io.meridian.eventlog.EventLogConfiguration",
            "io.meridian.documents.DocumentsConfiguration",
            "io.meridian.identity.StateStore");

    @ParameterizedTest
    @CsvSource({
        "views.db, 0, 0, was not made by Meridian",
        "state.db, 0, 0, was not made by Meridian",
        "state.db, 0x4d657269, 99, was made by a newer Meridian",
        "log.db, 0, 0, is not a log of Meridian",
        "log.db, 0x4d52444c, 99, was written by a newer version of Meridian"
    })
    @Retention(RetentionPolicy.RUNTIME)
    private @interface EachThatIsRefused {}

    @TempDir
    Path data;

    @EachThatIsRefused
    void aStartWritesNothing(String name, String application, int version, String sentence) throws Exception {
        Path file = made(name, application, version);
        byte[] before = Files.readAllBytes(file);

        try (AnnotationConfigApplicationContext context = parts()) {
            for (String first : List.of("stateStore", "sqliteDocumentStore", "sqliteEventLog")) {
                assertThat(StartFailures.sentence(catchThrowable(() -> context.getBean(first))))
                        .contains(sentence);
            }
        }

        assertOnly(file, before);
    }

    @EachThatIsRefused
    void anImportWritesNothing(String name, String application, int version, String sentence, @TempDir Path elsewhere)
            throws Exception {
        Path file = made(name, application, version);
        byte[] before = Files.readAllBytes(file);
        Path export = elsewhere.resolve("export.jsonl");
        LogTransfer.write(new InMemoryEventLog(), export);
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        ByteArrayOutputStream complained = new ByteArrayOutputStream();

        OptionalInt code = LogCommandLine.run(
                List.of("--meridian.data=" + data, "--meridian.import=" + export),
                new PrintStream(said, true, UTF_8),
                new PrintStream(complained, true, UTF_8));

        assertThat(code).hasValue(1);
        assertThat(said.size()).isZero();
        assertThat(complained.toString(UTF_8).lines()).singleElement(STRING).contains(sentence);
        assertOnly(file, before);
    }

    private Path made(String name, String application, int version) throws SQLException {
        Path file = data.resolve(name);
        try (Connection foreign = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = foreign.createStatement()) {
            statement.execute("PRAGMA journal_mode=WAL");
            statement.execute("PRAGMA application_id=" + application);
            statement.execute("PRAGMA user_version=" + version);
            statement.execute("CREATE TABLE recipes (id)");
        }
        return file;
    }

    private void assertOnly(Path file, byte[] before) throws IOException {
        try (Stream<Path> files = Files.list(data)) {
            assertThat(files).containsExactly(file);
        }
        assertThat(file).hasBinaryContent(before);
    }

    /** As they are in the product, each made when it is asked for. */
    private AnnotationConfigApplicationContext parts() throws ClassNotFoundException {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("data", Map.of("meridian.data", data.toString())));
        for (String part : PARTS) {
            context.register(Class.forName(part));
        }
        context.addBeanFactoryPostProcessor(
                beans -> ((BeanDefinitionRegistry) beans).removeBeanDefinition("liveViews"));
        context.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor());
        context.refresh();
        return context;
    }
}
