package io.meridian.exchange.run;

import static io.meridian.exchange.Trial.csv;
import static io.meridian.exchange.Trial.rehearsed;
import static io.meridian.testing.RunningMeridian.ok;
import static org.assertj.core.api.Assertions.assertThat;

import io.meridian.account.AccountPolicy;
import io.meridian.contact.write.add.AddContact;
import io.meridian.documents.Applied;
import io.meridian.eventlog.Commands;
import io.meridian.eventlog.EventLog;
import io.meridian.exchange.Trial;
import io.meridian.exchange.csv.CsvFile;
import io.meridian.exchange.mapping.Mapping;
import io.meridian.exchange.mapping.Mappings;
import io.meridian.exchange.mapping.RowReader;
import io.meridian.identity.Signed;
import io.meridian.shared.web.Problems;
import io.meridian.testing.OnTheSharedProduct;
import io.meridian.testing.RunningProduct;
import io.meridian.testing.Visitor;
import io.meridian.testing.Visitor.Answer;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
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
    void whoIsReleasedBetweenTwoRowsRecordsNoMore() {
        Visitor ines = product.as("ines");
        trial.with("COLLEAGUE", product.person("deputy")).with("AUDITOR", product.person("ruth"));
        Trial.imported(admin, csv("people"), trial.mapping("people"));
        Trial.imported(ines, csv("customers"), trial.mapping("customers"));
        String account = RowReader.thing(trial.source(), "account", "C2");
        Importer whole = product.bean(Importer.class);
        Commands commands = (Commands) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Commands.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("send") && arguments[0] instanceof AddContact add) {
                        if (add.account().equals(account)) {
                            release(ines, account, product.person("deputy"));
                        }
                    }
                    return passed(() -> method.invoke(product.bean(Commands.class), arguments));
                });
        Importer importer = new Importer(
                whole.kinds().stream().map(whole::target).toList(),
                commands,
                product.bean(EventLog.class),
                product.bean(AccountPolicy.class),
                product.bean(Applied.class),
                product.bean(Problems.class));
        Mapping contacts = Mappings.read(trial.mapping("contacts"));
        CsvFile file = CsvFile.read(csv("customers").getBytes(StandardCharsets.UTF_8), CsvFile.Shape.USUAL);
        Tally tally = new Tally(file.rows().size(), contacts.into());

        importer.run(
                file,
                contacts,
                new Signed("", product.person("deputy"), false, ZoneId.of("Europe/Vienna")),
                tally,
                Importer.UNWATCHED);

        assertThat(tally.report().created()).isEqualTo(3);
        assertThat(tally.report().problems()).extracting(RowProblem::code).containsExactly("not-found");
    }

    private static Object passed(Callable<Object> call) throws Throwable {
        try {
            return call.call();
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    private static void release(Visitor manager, String account, String person) {
        String team = "/api/accounts/" + account + "/team";
        JsonNode view = manager.get(team).json().path("view");
        String appointment = view.path("members")
                .valueStream()
                .filter(member -> member.path("person").asString("").equals(person))
                .findFirst()
                .orElseThrow()
                .path("appointment")
                .asString("");
        ok(manager.act(
                team + "/" + appointment + "/release",
                Map.of(),
                view.path("version").asLong()));
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
