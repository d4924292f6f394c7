package io.meridian.commitment;

import io.meridian.shared.Instants;
import io.meridian.shared.Money;
import io.meridian.shared.When;
import org.jspecify.annotations.Nullable;

/**
 * What was promised from one instant on: one link of the chain of earlier promises.
 *
 * @param event the making or renegotiation it comes from
 * @param from effective from, microseconds
 * @param agreedBy who of the other side agreed, where known
 * @param recordedBy the person of ours who wrote it down
 */
public record Promised(
        String event,
        long from,
        String what,
        @Nullable When due,
        @Nullable Money value,
        @Nullable String agreedBy,
        @Nullable String evidence,
        String recordedBy,
        long recordedAt) {

    /** The first instant at which it is past due, {@code NEVER} without a due. */
    public long dueEnd() {
        return due == null ? Instants.NEVER : due.end();
    }
}
