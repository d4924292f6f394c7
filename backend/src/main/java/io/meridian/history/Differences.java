package io.meridian.history;

import io.meridian.shared.When;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why "what was true then" reads differently from "what we knew then" at one instant.
 *
 * @param count acts recorded after the instant that say something effective at or before it
 * @param marks the things that read differently
 * @param entries the acts that explain it, latest recorded first; taken out of the fold as a whole, the difference is gone
 */
public record Differences(int count, List<DifferenceMark> marks, List<DifferenceEntry> entries) {

    /**
     * A thing that reads differently.
     *
     * @param fields what of it ({@code owner}; a part by its id, {@code entities.<id>.parent})
     */
    public record DifferenceMark(
            String view, String thing, @Nullable String title, List<String> fields) {}

    /** One act, recorded later. Instants are ISO with six decimals. */
    public record DifferenceEntry(String recordedAt, String by, List<DifferenceFact> facts) {}

    /**
     * One fact of it.
     *
     * @param field what it is about, as in marks, and {@code event} its id
     * @param kind what was recorded ({@code CommitmentFulfilled}), also where it was taken back; of a corrected end what tells one
     * @param effect added, replaced or removed
     * @param said the fact itself, as its record, without what it names that the reader may not see
     * @param effectiveAt from when it is true, of an end when that came, null where the beginning is not recorded; {@code given}
     *     as it was given
     */
    public record DifferenceFact(
            String view,
            String thing,
            @Nullable String title,
            String field,
            String event,
            String kind,
            @Nullable String effectiveAt,
            @Nullable When given,
            String effect,
            @Nullable Object said) {}
}
