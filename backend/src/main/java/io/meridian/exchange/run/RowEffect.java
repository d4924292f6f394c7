package io.meridian.exchange.run;

import io.meridian.exchange.into.Change;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a row that was taken does.
 *
 * @param line where the row begins
 * @param thing the id of what it becomes, in {@code account}
 * @param name what it is called; null where whoever asks may not see it any more, or the words are no longer kept
 * @param changes of one that stood
 */
record RowEffect(
        long line,
        Outcome outcome,
        String thing,
        String account,
        @Nullable String name,
        List<Change> changes) {
    RowEffect named(@Nullable String now) {
        return new RowEffect(line, outcome, thing, account, now, changes);
    }

    /** Without what people wrote: it can be forgotten, and nobody looks for it in here then. */
    RowEffect withoutWords() {
        return new RowEffect(
                line,
                outcome,
                thing,
                account,
                null,
                changes.stream()
                        .map(change -> new Change(change.field(), null, null))
                        .toList());
    }
}
