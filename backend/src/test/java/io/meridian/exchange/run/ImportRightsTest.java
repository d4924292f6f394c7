package io.meridian.exchange.run;

import static io.meridian.exchange.Trial.csv;
import static io.meridian.exchange.Trial.rehearsed;
import static org.assertj.core.api.Assertions.assertThat;

import io.meridian.eventlog.EventLog;
import io.meridian.exchange.Trial;
import io.meridian.testing.OnTheSharedProduct;
import io.meridian.testing.RunningProduct;
import io.meridian.testing.Visitor;
import io.meridian.testing.Visitor.Answer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What an importer may is looked up anew when a run goes on: rights that were lost meanwhile are lost. */
@OnTheSharedProduct
class ImportRightsTest {
    private final RunningProduct product = RunningProduct.get();
    private final Visitor admin = product.as("admin");
    private final Visitor deputy = product.as("deputy");
    private final Trial trial = new Trial();

    @Test
    void whoIsNoAdministratorAnyMoreAddsNobody() {
        deputyIsAdministrator(true);
        String id = died();
        deputyIsAdministrator(false);
        long head = head();

        JsonNode over = goesOn(id);

        assertThat(over.path("state").asString("")).isEqualTo("FAILED");
        assertThat(over.path("failed").asString("")).isEqualTo("refused-rows-are-left-out-only-when-told");
        assertThat(over.at("/result/problems/0/code").asString("")).isEqualTo("may-manage-directory");
        assertThat(head()).isEqualTo(head);
    }

    @Test
    void whoIsStillAdministratorAddsThem() {
        deputyIsAdministrator(true);

        JsonNode over = goesOn(died());

        assertThat(over.path("state").asString("")).as(over.toString()).isEqualTo("DONE");
        assertThat(over.at("/result/created").asInt()).isEqualTo(3);
        deputyIsAdministrator(false);
    }

    @Test
    void whoMayNotSignInAnyMoreImportsNothing() {
        Visitor leaver = product.as("leaver");
        String id = rehearsed(leaver, csv("customers"), customers()).path("id").asString("");
        ImportFolder folder = product.bean(ImportFolder.class);
        folder.write(folder.read(id).orElseThrow().running(false));
        assertThat(admin.post("/api/users/" + user(leaver) + "/disable", Map.of())
                        .status())
                .isEqualTo(204);
        long head = head();

        product.bean(Imports.class).goOn();

        assertThat(over(id).failed()).isEqualTo("importer-may-sign-in");
        assertThat(head()).isEqualTo(head);
    }

    @Test
    void oneThatRunsOrWaitsIsRemovedWhenItIsOver() {
        String id = died();

        for (Visitor who : List.of(deputy, admin)) {
            Answer refused = who.delete("/api/imports/" + id);
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.code()).isEqualTo("import-under-way-stays");
        }
        assertThat(goesOn(id).path("fileName").asString("")).isEqualTo("rows.csv");

        assertThat(deputy.delete("/api/imports/" + id).status()).isEqualTo(204);
        assertThat(product.bean(ImportFolder.class).read(id)).isEmpty();
    }

    @Test
    void eachSeesTheirOwnImportsTheLatestFirst() {
        String first = rehearsed(deputy, csv("people"), trial.mapping("people"))
                .path("id")
                .asString("");
        String second = rehearsed(deputy, csv("people"), trial.mapping("people"))
                .path("id")
                .asString("");

        JsonNode mine = deputy.get("/api/imports").json().path("imports");

        assertThat(mine.path(0).path("id").asString("")).isEqualTo(second);
        assertThat(mine.path(1).path("id").asString("")).isEqualTo(first);
        assertThat(mine.path(0).path("begunAt").asString("")).matches("\\d{4}-.*\\.\\d{6}Z");
        assertThat(mine.path(0).at("/counts/rows").asInt()).isEqualTo(3);
        assertThat(mine.path(0).has("rehearsal")).as("its report").isFalse();
        assertThat(deputy.get("/api/imports/" + second).json().has("rehearsal")).isTrue();
        assertThat(admin.get("/api/imports").text()).doesNotContain(first).doesNotContain(second);
    }

    /** An import of the deputy's as a process leaves it on disk that dies after the start and before the first row. */
    private String died() {
        String id = rehearsed(deputy, csv("people"), trial.mapping("people"))
                .path("id")
                .asString("");
        ImportFolder folder = product.bean(ImportFolder.class);
        folder.write(folder.read(id).orElseThrow().running(false));
        return id;
    }

    private JsonNode goesOn(String id) {
        product.bean(Imports.class).goOn();
        return Trial.over(deputy, id);
    }

    private ImportRun over(String id) {
        long until = System.nanoTime() + 30_000_000_000L;
        while (true) {
            ImportRun run = product.bean(ImportFolder.class).read(id).orElseThrow();
            if (run.state() != ImportRun.State.RUNNING) {
                return run;
            }
            assertThat(System.nanoTime()).isLessThan(until);
            Thread.onSpinWait();
        }
    }

    private String customers() {
        String person = product.person("leaver");
        return trial.with("COLLEAGUE", person).with("AUDITOR", person).mapping("customers");
    }

    private void deputyIsAdministrator(boolean administrator) {
        assertThat(admin.put("/api/users/" + user(deputy) + "/administrator", Map.of("administrator", administrator))
                        .status())
                .isEqualTo(204);
    }

    private static String user(Visitor visitor) {
        return visitor.get("/api/me").json().path("user").asString("");
    }

    private long head() {
        return product.bean(EventLog.class).head();
    }
}
