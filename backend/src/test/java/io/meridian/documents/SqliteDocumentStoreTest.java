package io.meridian.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.meridian.shared.CannotStart;
import io.meridian.testing.Traces;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteDocumentStoreTest extends DocumentStoreContract {
    @TempDir
    Path directory;

    @Override
    DocumentStore open() {
        return new SqliteDocumentStore(directory.resolve("views.db"));
    }

    @Test
    void documentsAndTokensAreThereAfterOpeningAgain() {
        store.claim("views", 0, "node-a", 0, 100);
        put(promise("p1", "acme", Audience.EVERYBODY, fields("state", "open")).document());
        store.close();
        store = open();

        assertThat(ids(Query.of(PROMISE).equal("state", "open"))).containsExactly("p1");
        assertThat(store.tokens("views")).hasSize(1);
    }

    @Test
    void aFileThatIsNoDatabaseIsMadeAgain() throws Exception {
        store.close();
        Files.writeString(
                directory.resolve("views.db"), "no database at all, but long enough to look like one".repeat(100));
        Files.deleteIfExists(directory.resolve("views.db-wal"));
        store = open();

        put(promise("p1", "acme", Audience.EVERYBODY, fields()).document());
        assertThat(store.get(PROMISE, "p1")).isPresent();
    }

    @Test
    void anotherProgramsDatabaseIsRefusedInASentenceAndKeptAsItIs() throws Exception {
        Path foreign = Files.createDirectory(directory.resolve("elsewhere")).resolve("foreign.db");
        run(foreign, "PRAGMA journal_mode=WAL");
        run(foreign, "CREATE TABLE recipes (id)");
        byte[] before = Files.readAllBytes(foreign);

        assertThatThrownBy(() -> new SqliteDocumentStore(foreign))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("foreign.db was not made by Meridian");
        assertThat(foreign).hasBinaryContent(before);
        assertThat(foreign.getParent()).as("nothing beside it").isDirectoryNotContaining("glob:**-*");
    }

    @Test
    void whatWasMadeBeforeFilesWereMarkedIsOpenedAndMarked() throws Exception {
        put(promise("p1", "acme", Audience.EVERYBODY, fields()).document());
        store.close();
        Path views = directory.resolve("views.db");
        run(views, "PRAGMA application_id=0");
        store = open();

        assertThat(store.get(PROMISE, "p1")).isPresent();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + views);
                ResultSet row = connection.createStatement().executeQuery("PRAGMA application_id")) {
            assertThat(row.getInt(1)).isEqualTo(0x4d524456);
        }
    }

    private static void run(Path file, String sql) throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void aDeletedFileIsMadeAgain() throws Exception {
        put(promise("p1", "acme", Audience.EVERYBODY, fields()).document());
        store.close();
        Files.delete(directory.resolve("views.db"));
        store = open();

        assertThat(store.count(Query.of(PROMISE))).isZero();
    }

    @Test
    void anApplyThatFailsHalfwayWritesNothing() {
        store.close();
        AtomicInteger steps = new AtomicInteger();
        store = new SqliteDocumentStore(directory.resolve("views.db"), step -> {
            if (step.equals("document") && steps.incrementAndGet() == 2) {
                throw new IllegalStateException("halfway");
            }
        });
        List<Change> changes = List.of(
                new Change.Put(
                        promise("p1", "acme", Audience.EVERYBODY, fields()).document()),
                new Change.Put(
                        promise("p2", "acme", Audience.EVERYBODY, fields()).document()));

        assertThatThrownBy(() -> store.apply(changes, null)).hasMessage("halfway");
        assertThat(store.count(Query.of(PROMISE))).isZero();

        store.apply(changes, null);
        assertThat(store.count(Query.of(PROMISE))).isEqualTo(2);
    }

    @Test
    void whatAFullDiskRefusedIsWrittenOnceThereIsSpaceAgain() {
        SqliteDocumentStore sqlite = (SqliteDocumentStore) store;
        sqlite.claim("views", 0, "node-a", 0, 100);
        sqlite.pragma("max_page_count=1");
        for (int i = 0; i < 3; i++) {
            String id = "p" + i;
            String large = "x".repeat(50_000);
            assertThatThrownBy(() -> put(promise(id, "acme", Audience.EVERYBODY, fields("name", large))
                            .document()))
                    .hasStackTraceContaining("SQLITE_FULL");
            assertThatThrownBy(() -> sqlite.putIf("links", id, large, 0)).hasStackTraceContaining("SQLITE_FULL");
        }

        sqlite.pragma("max_page_count=1073741823");

        put(promise("p1", "acme", Audience.EVERYBODY, fields("name", "a")).document());
        assertThat(sqlite.putIf("links", "one", "{}", 0)).isTrue();
        assertThat(store.get(PROMISE, "p1")).isPresent();
    }

    @Test
    void whatIsNoMoreIsNowhereInTheFilesOnceItLeavesNoTrace() throws Exception {
        String secret = "Ada Lovelace-Byron";
        put(promise("p1", "acme", Audience.EVERYBODY, fields("name", secret)).document());
        assertThat(Traces.in(directory, secret)).isTrue();

        put(promise("p1", "acme", Audience.EVERYBODY, fields("name", "-")).document());
        store.leaveNoTrace();

        assertThat(Traces.in(directory, secret)).isFalse();
    }

    @Test
    void queriesReadTheIndexAndNeverScanTheDocuments() throws Exception {
        put(promise("p1", "acme", Audience.EVERYBODY, fields("due", 5L)).document());
        Query<Promise> query = Query.of(PROMISE)
                .equal("account", "acme")
                .in("audience", List.of("*", "anna"))
                .range("due", 1L, 9L)
                .sorted("due", false)
                .page(0, 50);
        for (SqlQuery sql : List.of(
                SqlQuery.find(query),
                SqlQuery.count(query),
                SqlQuery.find(Query.of(PROMISE).prefix("name", "a")),
                SqlQuery.values(query, List.of("account", "currency"), List.of("value", "due")))) {
            assertThat(plan(sql))
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(line).doesNotMatch("SCAN (field|document|[dfgosm]\\d?)( .*)?"));
        }
    }

    private List<String> plan(SqlQuery sql) throws Exception {
        List<String> plan = new ArrayList<>();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("views.db"));
                var statement = connection.prepareStatement("EXPLAIN QUERY PLAN " + sql.sql())) {
            for (int i = 0; i < sql.arguments().size(); i++) {
                statement.setObject(i + 1, sql.arguments().get(i));
            }
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    plan.add(row.getString("detail"));
                }
            }
        }
        return plan;
    }
}
