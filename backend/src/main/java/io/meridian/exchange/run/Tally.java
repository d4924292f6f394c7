package io.meridian.exchange.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Counts the rows of one run; read by others while it counts. */
final class Tally {
    private final int rows;
    private final List<RowProblem> problems = new ArrayList<>();
    private int created;
    private int changed;
    private int same;
    private int refused;

    Tally(int rows) {
        this.rows = rows;
    }

    synchronized void taken(Outcome outcome) {
        switch (outcome) {
            case CREATED -> created++;
            case CHANGED -> changed++;
            case SAME -> same++;
        }
    }

    synchronized void refused(RowProblem problem) {
        refused++;
        problems.add(problem);
    }

    synchronized Report report() {
        return new Report(
                rows,
                created + changed + same + refused,
                created,
                changed,
                same,
                refused,
                problems.stream()
                        .sorted(Comparator.comparingLong(RowProblem::line))
                        .toList());
    }
}
