package io.meridian.exchange.run;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The latest of one's own imports.
 *
 * @param total how many there are, those that are not listed any more included
 */
record MyImports(int total, List<ImportSummary> imports) {
    private static final int MOST = 50;

    /** Of those that were the latest first. */
    static MyImports of(List<ImportRun> runs) {
        return new MyImports(
                runs.size(), runs.stream().limit(MOST).map(ImportSummary::of).toList());
    }

    /** An import without its refused rows, however many they are: its report is asked for by its id. */
    record ImportSummary(
            String id,
            String fileName,
            @Nullable String begunAt,
            ImportRun.State state,
            @Nullable ImportCounts counts) {
        static ImportSummary of(ImportRun run) {
            Report report = run.result() == null ? run.rehearsal() : run.result();
            return new ImportSummary(
                    run.id(),
                    run.fileName(),
                    run.begunAt(),
                    run.state(),
                    report == null ? null : ImportCounts.of(report));
        }
    }

    /** What the run counts so far, or the rehearsal where there was no run. */
    record ImportCounts(int rows, int done, int created, int changed, int same, int refused) {
        static ImportCounts of(Report report) {
            return new ImportCounts(
                    report.rows(), report.done(), report.created(), report.changed(), report.same(), report.refused());
        }
    }
}
