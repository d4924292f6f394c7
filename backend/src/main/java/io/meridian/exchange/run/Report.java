package io.meridian.exchange.run;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an import did, or would do.
 *
 * @param rows in the file, broken lines included
 * @param done of them looked at so far
 * @param created {@code changed}, {@code same} and {@code refused} add up to {@code done}
 * @param problems of the refused rows, in order of lines
 * @param into what the rows become; null in a report that is older than this field
 * @param effects of the rows that are taken, in order of lines: the first {@value #MOST} of each outcome
 */
record Report(
        int rows,
        int done,
        int created,
        int changed,
        int same,
        int refused,
        List<RowProblem> problems,
        @Nullable String into,
        List<RowEffect> effects) {
    static final int MOST = 200;

    Report {
        effects = Objects.requireNonNullElse(effects, List.of());
    }

    /** What is counted only. */
    Report withoutProblems() {
        return new Report(rows, done, created, changed, same, refused, List.of(), into, List.of());
    }

    Report with(List<RowEffect> others) {
        return new Report(rows, done, created, changed, same, refused, problems, into, others);
    }

    Report withoutWords() {
        return with(effects.stream().map(RowEffect::withoutWords).toList());
    }
}
