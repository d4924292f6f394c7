package io.meridian.exchange.into;

import io.meridian.documents.Fact;
import io.meridian.documents.Track;
import io.meridian.exchange.mapping.RowReader.CellRefused;
import io.meridian.shared.Dated;
import io.meridian.shared.When;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Since when a thing is there, where the row says otherwise than what stands: the event that said it, and what it is to say. */
record Beginning(String event, Map<String, @Nullable Object> changed) {

    /**
     * @param said that the thing is there
     * @param changes hears of it
     * @throws CellRefused that was taken back: nothing stands that the row could be compared with
     */
    static <T extends Dated.Since> Optional<Beginning> corrected(TargetRow row, Track<T> said, Changes changes) {
        Fact<T> stands = said.standing().stream()
                .findFirst()
                .orElseThrow(() -> new CellRefused(
                        "key-is-of-something-that-stands", row.mapping().key().getFirst()));
        When since = TargetRow.other(row.when("since"), stands.said().since());
        changes.add("since", since, stands.said().since());
        return Optional.ofNullable(since).map(day -> new Beginning(stands.event(), Map.of("since", day)));
    }
}
