package io.meridian.eventlog;

import java.util.List;

/** A process that imports a file into a data directory, as the command line does, until it is killed. */
final class ImportingProcess {
    private ImportingProcess() {}

    public static void main(String[] arguments) {
        LogCommandLine.run(
                List.of("--meridian.data=" + arguments[0], "--meridian.import=" + arguments[1]),
                System.out,
                System.err);
    }
}
