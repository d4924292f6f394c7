package io.meridian.exchange.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Counts the rows of one run; read by others while it counts. */
final class Tally {
    private final int rows;
    private final List<RowProblem> problems = new ArrayList<>();
    private final List<RowEffect> effects = new ArrayList<>();
    private final String into;
    private int created;
    private int changed;
    private int same;
    private int refused;

    /** @param into what the rows become */
    Tally(int rows, String into) {
        this.rows = rows;
        this.into = into;
    }

    synchronized void taken(RowEffect effect) {
        int before = switch (effect.outcome()) {
            case CREATED -> created++;
            case CHANGED -> changed++;
            case SAME -> same++;
        };
        if (before < Report.MOST) {
            effects.add(effect);
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
                        .toList(),
                into,
                effects.stream()
                        .sorted(Comparator.comparingLong(RowEffect::line))
                        .toList());
    }
}
