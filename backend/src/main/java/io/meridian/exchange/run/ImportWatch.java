package io.meridian.exchange.run;

import org.jspecify.annotations.Nullable;

/** Who watches over the rows of a run: remembers what each was meant to do, and may end it between two of them. */
interface ImportWatch {
    /** What a row was meant to do before the run died; null where it was not come to. */
    @Nullable
    Outcome meant(long line);

    /** What the rehearsal said of the row at this line; null where it is not kept. */
    @Nullable
    RowEffect predicted(long line);

    /** The row at this line is about to do this. */
    void means(long line, Outcome outcome);

    /** A row was refused. */
    void refused();

    /** Whether to end before the next row. */
    boolean ends();
}
