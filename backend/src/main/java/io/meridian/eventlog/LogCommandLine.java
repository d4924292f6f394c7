package io.meridian.eventlog;

import io.meridian.shared.CannotStart;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.springframework.core.env.PropertyResolver;
import org.springframework.core.env.StandardEnvironment;

/** What the command line does with the log instead of starting the server: export, import, verify. */
public final class LogCommandLine {
    public static final String EXPORT = "meridian.export";
    public static final String IMPORT = "meridian.import";
    public static final String VERIFY = "meridian.verify";

    private static final String DATA = "meridian.data";

    private static final int DONE = 0;
    private static final int FAILED = 1;

    private LogCommandLine() {}

    /**
     * Does what the properties ask for.
     *
     * @param properties {@code --name=value}
     * @return the exit code, or empty where the server is meant to start
     */
    public static OptionalInt run(List<String> properties, PrintStream out, PrintStream err) {
        return run(properties, new StandardEnvironment(), out, err);
    }

    /** @param environment names the data directory where the properties do not, as it does for the server */
    static OptionalInt run(List<String> properties, PropertyResolver environment, PrintStream out, PrintStream err) {
        Map<String, String> values = new HashMap<>();
        for (String property : properties) {
            int equals = property.indexOf('=');
            if (property.startsWith("--") && equals > 0) {
                values.put(property.substring(2, equals), property.substring(equals + 1));
            }
        }
        if (!values.containsKey(EXPORT) && !values.containsKey(IMPORT) && !values.containsKey(VERIFY)) {
            return OptionalInt.empty();
        }
        String named = values.get(DATA);
        Path path = Path.of(named == null ? environment.getProperty(DATA, "./data") : named);
        boolean importing = values.containsKey(IMPORT);
        try (DataDirectory data = importing ? DataDirectory.open(path) : DataDirectory.openExisting(path);
                SqliteEventLog log = importing ? SqliteEventLog.openToImport(data) : SqliteEventLog.open(data)) {
            return OptionalInt.of(run(values, log, out));
        } catch (CannotStart | LogRefused | LogDamaged refused) {
            err.println(refused.getMessage());
            return OptionalInt.of(FAILED);
        }
    }

    private static int run(Map<String, String> values, EventLog log, PrintStream out) {
        if (values.containsKey(IMPORT)) {
            LogTransfer.Counts counts = LogTransfer.read(Path.of(values.get(IMPORT)), log);
            out.println("Imported " + counts.events() + " events of " + counts.commits() + " acts.");
        }
        if (values.containsKey(VERIFY) || values.containsKey(EXPORT)) {
            requireWhole(log);
        }
        if (values.containsKey(VERIFY)) {
            out.println("The log fits: " + log.head() + " events, hash "
                    + java.util.HexFormat.of().formatHex(log.hashAt(log.head())) + ".");
        }
        if (values.containsKey(EXPORT)) {
            LogTransfer.Counts counts = LogTransfer.write(log, Path.of(values.get(EXPORT)));
            out.println("Exported " + counts.events() + " events of " + counts.commits() + " acts.");
        }
        return DONE;
    }

    /** Nobody could take a damaged log over from its export, so none is written. */
    private static void requireWhole(EventLog log) {
        EventLog.Flaw flaw = log.verify();
        if (flaw != null) {
            throw new LogDamaged(flaw.position(), flaw.what());
        }
    }
}
