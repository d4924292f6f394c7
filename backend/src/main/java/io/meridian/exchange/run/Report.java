package io.meridian.exchange.run;

import java.util.List;

/**
 * What an import did, or would do.
 *
 * @param rows in the file, broken lines included
 * @param done of them looked at so far
 * @param created {@code changed}, {@code same} and {@code refused} add up to {@code done}
 * @param problems of the refused rows, in order of lines
 */
public record Report(int rows, int done, int created, int changed, int same, int refused, List<RowProblem> problems) {
    /** What is counted only. */
    Report withoutProblems() {
        return new Report(rows, done, created, changed, same, refused, List.of());
    }
}
