package io.meridian.commitment;

import io.meridian.documents.Reading;
import java.time.Duration;

/** What is due soon: within seven days, whichever day of the week it is. The board and the table of accounts go by it. */
public final class DueSoon {
    private static final long WITHIN = Duration.ofDays(7).toMillis() * 1_000;

    private DueSoon() {}

    /** Whether so little is left until the due end; if not yet, the reading learns when. */
    public static boolean isSoon(long dueEnd, Reading reading) {
        return reading.reached(dueEnd - WITHIN);
    }
}
