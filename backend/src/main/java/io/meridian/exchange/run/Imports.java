package io.meridian.exchange.run;

import io.meridian.eventlog.EventLog;
import io.meridian.exchange.csv.CsvFile;
import io.meridian.exchange.into.Target;
import io.meridian.exchange.mapping.Mapping;
import io.meridian.exchange.mapping.Mappings;
import io.meridian.identity.Signed;
import io.meridian.identity.SignedNow;
import io.meridian.shared.Instants;
import io.meridian.shared.RuleBroken;
import io.meridian.shared.Unknown;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/** Rehearses and runs imports, one after the other; one that died with the process goes on when it is back. */
@Service
class Imports {
    private static final Logger log = LoggerFactory.getLogger(Imports.class);

    private final ImportFolder folder;
    private final Importer importer;
    private final SignedNow signedNow;
    private final EventLog events;
    private final Map<String, Tally> running = new ConcurrentHashMap<>();
    private final ExecutorService one = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("import-", 0).factory());

    private volatile boolean stopping;

    Imports(ImportFolder folder, Importer importer, SignedNow signedNow, EventLog events) {
        this.folder = folder;
        this.importer = importer;
        this.signedNow = signedNow;
        this.events = events;
    }

    /** @throws RuleBroken the file or its mapping as a whole is refused: nothing is kept */
    ImportRun rehearse(Signed by, String fileName, byte[] content, String mappingText) {
        Mapping mapping = Mappings.read(mappingText);
        CsvFile file = CsvFile.read(content, mapping.shape());
        ImportRun run = ImportRun.rehearsed(
                UUID.randomUUID().toString(),
                by.user(),
                fileName,
                Instants.text(events.now()),
                importer.rehearse(file, mapping, by));
        folder.begin(run, content, mappingText);
        return run;
    }

    /** @throws RuleBroken rows were refused and nobody said that the others are to be taken */
    synchronized ImportRun start(Signed by, String id, boolean soundOnly) {
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

    synchronized ImportRun status(Signed by, String id) {
        Tally tally = running.get(id);
        ImportRun run = counting(mine(by, id), tally);
        return switch (run.state()) {
            case REHEARSED -> run;
            case RUNNING -> run.counted();
            case DONE, FAILED -> named(run, by);
        };
    }

    /** What an import that is over made is called as it is called now, by what whoever asks may see. */
    private ImportRun named(ImportRun run, Signed by) {
        Report report = run.result();
        if (report == null || report.into() == null) {
            return run;
        }
        Target target = importer.target(report.into());
        return run.resulting(report.with(report.effects().stream()
                .map(effect -> effect.named(target.name(by.person(), effect.account(), effect.thing())))
                .toList()));
    }

    private static ImportRun counting(ImportRun run, @Nullable Tally tally) {
        return tally == null || run.state() != ImportRun.State.RUNNING ? run : run.counting(tally.report());
    }

    /** Those of a user, the latest first; one under way counts as far as it is. */
    List<ImportRun> of(Signed by) {
        return folder.all().stream()
                .filter(run -> by.user().equals(run.user()))
                .sorted(Comparator.comparing(
                        ImportRun::begunAt, Comparator.nullsLast(Comparator.<String>reverseOrder())))
                .map(run -> counting(run, running.get(run.id())))
                .toList();
    }

    /**
     * What was imported stays; the file and the report go. An administrator removes anybody's.
     *
     * @throws RuleBroken it runs, or waits for another to end
     */
    synchronized void remove(Signed by, String id) {
        ImportRun run = folder.read(id)
                .filter(one -> by.administrator() || by.user().equals(one.user()))
                .orElseThrow(() -> new Unknown("import"));
        if (run.state() == ImportRun.State.RUNNING) {
            throw new RuleBroken("import-under-way-stays", null);
        }
        folder.remove(id);
    }

    private ImportRun mine(Signed by, String id) {
        ImportRun mine =
                folder.read(id).filter(run -> by.user().equals(run.user())).orElseThrow(() -> new Unknown("import"));
        folder.used(id, now());
        return mine;
    }

    /** None that runs or was just begun: it waits for {@link #start}. */
    synchronized void removeUnusedFor(Duration time) {
        int removed = folder.removeUnusedSince(now().minus(time));
        if (removed > 0) {
            log.info("files of {} abandoned imports were removed", removed);
        }
    }

    private Instant now() {
        return Instants.instant(events.now());
    }

    @EventListener(ApplicationReadyEvent.class)
    void goOn() {
        folder.all().stream()
                .filter(run -> run.state() == ImportRun.State.RUNNING)
                .flatMap(run -> folder.read(run.id()).stream())
                .forEach(run -> one.execute(() -> run(run)));
    }

    private void run(ImportRun run) {
        try {
            Mapping mapping = Mappings.read(folder.mapping(run.id()));
            CsvFile file = CsvFile.read(folder.file(run.id()), mapping.shape());
            Tally tally = new Tally(file.rows().size() + file.broken().size(), mapping.into());
            running.put(run.id(), tally);
            Optional<Signed> by = signedNow.of(run.user());
            if (by.isEmpty()) {
                end(run.failed("importer-may-sign-in", tally.report()));
                return;
            }
            run(run, file, mapping, by.get(), tally);
        } catch (RuntimeException unreadable) {
            log.warn("import {} cannot be read again", run.id(), unreadable);
            end(run.failed("import-stopped", null));
        } finally {
            running.remove(run.id());
        }
    }

    private void run(ImportRun run, CsvFile file, Mapping mapping, Signed by, Tally tally) {
        try {
            importer.run(file, mapping, by, tally, new Watch(run));
            end(run.done(tally.report()));
        } catch (ImportEnded ended) {
            if (!ended.code().isEmpty()) {
                end(run.failed(ended.code(), tally.report()));
            }
        } catch (RuntimeException stopped) {
            log.warn("import {} stopped; what it recorded stands, running the file again goes on", run.id(), stopped);
            end(run.failed("import-stopped", tally.report()));
        }
    }

    /** Whole before anybody may remove it. */
    private synchronized void end(ImportRun ended) {
        folder.write(ended);
    }

    /** Ends between two rows, while what it needs is still there; the run goes on when the process is back. */
    @EventListener(ContextClosedEvent.class)
    void stop() {
        stopping = true;
        one.shutdown();
        try {
            if (!one.awaitTermination(10, TimeUnit.SECONDS)) {
                log.warn("an import did not end in time; it goes on when the process is back");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Watches over one run, on disk. */
    private final class Watch implements ImportWatch {
        private final ImportRun run;
        private final Map<Long, Outcome> meant;
        private final Map<Long, RowEffect> predicted = new HashMap<>();

        Watch(ImportRun run) {
            this.run = run;
            this.meant = folder.meant(run.id());
            if (run.rehearsal() != null) {
                run.rehearsal().effects().forEach(effect -> predicted.put(effect.line(), effect));
            }
        }

        @Override
        public @Nullable Outcome meant(long line) {
            return meant.get(line);
        }

        @Override
        public @Nullable RowEffect predicted(long line) {
            return predicted.get(line);
        }

        @Override
        public void means(long line, Outcome outcome) {
            if (meant.putIfAbsent(line, outcome) == null) {
                folder.means(run.id(), line, outcome);
            }
        }

        @Override
        public void refused() {
            if (!run.soundOnly()) {
                throw new ImportEnded("refused-rows-are-left-out-only-when-told");
            }
        }

        @Override
        public boolean ends() {
            return stopping;
        }
    }
}
