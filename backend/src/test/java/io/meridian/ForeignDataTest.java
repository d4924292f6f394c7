package io.meridian;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * Another program's or a newer Meridian's file stops the start before anything is written, whichever of the files it is, and
 * whichever would be opened first.
 */
class ForeignDataTest {
    /** What opens files in the data directory. */
    private static final List<String> PARTS = List.of(
            "io.meridian.eventlog.EventLogConfiguration",
            "io.meridian.documents.DocumentsConfiguration",
            "io.meridian.identity.StateFile",
            "io.meridian.identity.StateStore");

    @TempDir
    Path data;

    @ParameterizedTest
    @CsvSource({
        "views.db, 0, 0, was not made by Meridian",
        "state.db, 0, 0, was not made by Meridian",
        "state.db, 0x4d657269, 99, was made by a newer Meridian",
        "log.db, 0, 0, is not a log of Meridian",
        "log.db, 0x4d52444c, 99, was written by a newer version of Meridian"
    })
    void nothingIsWritten(String name, String application, int version, String sentence) throws Exception {
        Path file = data.resolve(name);
        try (Connection foreign = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = foreign.createStatement()) {
            statement.execute("PRAGMA journal_mode=WAL");
            statement.execute("PRAGMA application_id=" + application);
            statement.execute("PRAGMA user_version=" + version);
            statement.execute("CREATE TABLE recipes (id)");
        }
        byte[] before = Files.readAllBytes(file);

        try (AnnotationConfigApplicationContext context = parts()) {
            for (String first : List.of("stateStore", "sqliteDocumentStore", "sqliteEventLog")) {
                assertThat(StartFailures.sentence(catchThrowable(() -> context.getBean(first))))
                        .contains(sentence);
            }
        }

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
