package io.meridian.exchange.run;

import io.meridian.exchange.csv.CsvFile;
import io.meridian.exchange.mapping.Mapping;
import io.meridian.exchange.mapping.Mappings;
import io.meridian.identity.Signed;
import io.meridian.shared.RuleBroken;
import io.meridian.shared.Unknown;
import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/** Rehearses and runs imports, one after the other; one that died with the process goes on when it is back. */
@Service
class Imports {
    private static final Logger log = LoggerFactory.getLogger(Imports.class);

    private final ImportFolder folder;
    private final Importer importer;
    private final Map<String, Tally> running = new ConcurrentHashMap<>();
    private final ExecutorService one = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("import-", 0).factory());

    Imports(ImportFolder folder, Importer importer) {
        this.folder = folder;
        this.importer = importer;
    }

    /** @throws RuleBroken the file or its mapping as a whole is refused: nothing is kept */
    ImportRun rehearse(Signed by, String fileName, byte[] content, String mappingText) {
        Mapping mapping = Mappings.read(mappingText);
        CsvFile file = CsvFile.read(content, mapping.shape());
        Report report = importer.rehearse(file, mapping, by);
        ImportRun run = new ImportRun(
                UUID.randomUUID().toString(), by, fileName, ImportRun.State.REHEARSED, false, report, null, null);
        folder.begin(run, content, mappingText);
        return run;
    }

    /** @throws RuleBroken rows were refused and nobody said that the others are to be taken */
    ImportRun start(Signed by, String id, boolean soundOnly) {
        ImportRun run = mine(by, id);
        if (run.state() != ImportRun.State.REHEARSED) {
            throw new RuleBroken("import-runs-once", null);
        }
        if (run.rehearsal() != null && run.rehearsal().refused() > 0 && !soundOnly) {
            throw new RuleBroken(
                    "refused-rows-are-left-out-only-when-told",
                    "soundOnly",
                    Integer.toString(run.rehearsal().refused()));
        }
        ImportRun started = run.running(soundOnly);
        folder.write(started);
        one.execute(() -> run(started));
        return started;
    }

    ImportRun status(Signed by, String id) {
        ImportRun run = mine(by, id);
        Tally tally = running.get(id);
        return tally == null
                ? run
                : new ImportRun(
                        run.id(),
                        run.by(),
                        run.fileName(),
                        run.state(),
                        run.soundOnly(),
                        run.rehearsal(),
                        tally.report(),
                        null);
    }

    List<ImportRun> of(Signed by) {
        return folder.all().stream()
                .filter(run -> run.by().user().equals(by.user()))
                .toList();
    }

    private ImportRun mine(Signed by, String id) {
        return folder.read(id)
                .filter(run -> run.by().user().equals(by.user()))
                .orElseThrow(() -> new Unknown("import"));
    }

    @EventListener(ApplicationReadyEvent.class)
    void goOn() {
        folder.all().stream()
                .filter(run -> run.state() == ImportRun.State.RUNNING)
                .forEach(run -> one.execute(() -> run(run)));
    }

    private void run(ImportRun run) {
        Mapping mapping = Mappings.read(folder.mapping(run.id()));
        CsvFile file = CsvFile.read(folder.file(run.id()), mapping.shape());
        Tally tally = new Tally(file.rows().size() + file.broken().size());
        running.put(run.id(), tally);
        try {
            importer.run(file, mapping, run.by(), tally);
            folder.write(run.done(tally.report()));
        } catch (RuntimeException stopped) {
            log.warn("import {} stopped; what it recorded stands, running the file again goes on", run.id(), stopped);
            folder.write(run.failed("import-stopped", tally.report()));
        } finally {
            running.remove(run.id());
        }
    }

    @PreDestroy
    void stop() {
        one.shutdownNow();
    }
}
