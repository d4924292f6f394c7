package io.meridian.documents;

import io.meridian.eventlog.DataDirectory;
import io.meridian.eventlog.EventCodec;
import io.meridian.eventlog.EventLog;
import io.meridian.eventlog.SqliteEventLog;
import io.meridian.toy.NoteCount;
import io.meridian.toy.Notes;
import io.meridian.toy.ToyLog;
import io.meridian.toy.ToyLog.Says;
import io.meridian.toy.events.NoteAudienceSet;
import io.meridian.toy.events.NoteMade;
import io.meridian.toy.events.NoteOwned;
import io.meridian.toy.events.NoteSaid;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A process that records and applies until, between two statements of one apply, it says so in a file and stands still to
 * be killed.
 */
final class ApplyingProcess {
    static final List<Projection> FOLDS = List.of(new Notes(), new NoteCount());
    static final List<String> ACCOUNTS = List.of("acme", "mega", "zeta");

    private ApplyingProcess() {}

    /** Arguments: the data directory, the file to say it in, after how many steps, and a seed. */
    public static void main(String[] arguments) throws Exception {
        DataDirectory data = DataDirectory.open(Path.of(arguments[0]));
        Path marker = Path.of(arguments[1]);
        AtomicInteger left = new AtomicInteger(Integer.parseInt(arguments[2]));
        EventCodec codec = Notes.codec();
        EventLog log = SqliteEventLog.open(data);
        DocumentStore store = new SqliteDocumentStore(data.file("views.db"), step -> {
            if (!step.equals("begun") && !step.equals("committed") && left.decrementAndGet() <= 0) {
                standStill(marker, step);
            }
        });
        new LiveHost(log, codec, store, FOLDS).start();
        Random random = new Random(Long.parseLong(arguments[3]));
        ToyLog toy = new ToyLog(log, codec);
        while (true) {
            record(toy, random);
        }
    }

    private static void record(ToyLog toy, Random random) {
        String account = ACCOUNTS.get(random.nextInt(ACCOUNTS.size()));
        String note = account + "-" + random.nextInt(40);
        toy.act(
                account,
                Says.now(new NoteMade(note)),
                Says.at(random.nextInt(1_000), new NoteSaid(note, "text " + random.nextInt(1_000))),
                random.nextInt(4) == 0
                        ? Says.now(new NoteAudienceSet(note, List.of(random.nextBoolean() ? "*" : "anna")))
                        : Says.at(random.nextInt(1_000), new NoteOwned(note, "p" + random.nextInt(5))));
    }

    private static void standStill(Path marker, String step) {
        try {
            Path being = marker.resolveSibling(marker.getFileName() + ".being-written");
            Files.writeString(
                    being, step, StandardOpenOption.CREATE, StandardOpenOption.SYNC, StandardOpenOption.WRITE);
            Files.move(being, marker);
            new CountDownLatch(1).await();
        } catch (IOException | InterruptedException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
