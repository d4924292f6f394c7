package io.meridian.history;

import io.meridian.documents.Documents;
import io.meridian.documents.Reader;
import io.meridian.documents.Reading;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * The one way to a screen's answer: read(fold(events recorded ≤ r), e, reader). At r = now it reads the live documents
 * (waiting until they have applied {@code minPosition}), at an earlier r it folds the account's events in memory; the read
 * function is the same.
 */
public interface Views {
    <T> Answer<T> read(
            String account,
            Moment moment,
            Reader reader,
            @Nullable String minPosition,
            BiFunction<Documents, Reading, T> read);

    /**
     * @param position opaque cursor of what the answer has seen
     * @param at the instant it was read at, and {@code known} the instant it was known by; ISO with six decimals
     * @param changesAt when it will read differently by time alone, else null
     * @param staleSince since when something it shows stands still because its fold failed, else null
     */
    record Answer<T>(
            T view,
            String position,
            String known,
            String at,
            @Nullable String changesAt,
            @Nullable String staleSince) {}
}
