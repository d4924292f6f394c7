package io.meridian.commitment.read.one;

import io.meridian.commitment.Ending;
import io.meridian.commitment.Shown;
import io.meridian.commitment.events.CommitmentAccepted;
import io.meridian.commitment.events.CommitmentAudienceSet;
import io.meridian.commitment.events.CommitmentMade;
import io.meridian.commitment.events.CommitmentReassigned;
import io.meridian.commitment.events.CommitmentRenegotiated;
import io.meridian.commitment.events.Kind;
import io.meridian.commitment.events.Side;
import io.meridian.shared.Money;
import io.meridian.shared.When;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one fact about a promise says; what it does not speak about is null. {@code by} agreed or accepted. */
public record CommitmentSaid(
        @Nullable Kind kind,
        @Nullable Side side,
        @Nullable String responsible,
        @Nullable String counterpart,
        @Nullable String what,
        @Nullable When due,
        @Nullable String entity,
        @Nullable String region,
        @Nullable String productLine,
        @Nullable Money value,
        @Nullable String evidence,
        @Nullable String cites,
        @Nullable String by,
        @Nullable String note,
        @Nullable List<String> people,
        @Nullable When at) {

    static CommitmentSaid of(Object said, Shown shown) {
        return switch (said) {
            case CommitmentMade made ->
                new CommitmentSaid(
                        made.kind(),
                        made.side(),
                        made.responsible(),
                        made.counterpart(),
                        made.what(),
                        made.due(),
                        made.entity(),
                        made.region(),
                        made.productLine(),
                        made.value(),
                        shown.interaction(made.evidence()),
                        shown.promise(made.cites()),
                        null,
                        null,
                        null,
                        made.at());
            case CommitmentRenegotiated agreed ->
                terms(
                        agreed.what(),
                        agreed.due(),
                        agreed.value(),
                        agreed.agreedBy(),
                        shown.interaction(agreed.evidence()),
                        agreed.at());
            case CommitmentReassigned reassigned ->
                people(reassigned.responsible(), reassigned.counterpart(), reassigned.at());
            case CommitmentAccepted accepted -> terms(null, null, null, accepted.by(), null, accepted.at());
            case Ending ending -> ending(ending, shown);
            case CommitmentAudienceSet set -> audience(set.people());
            default -> throw new IllegalStateException(said.getClass().getName());
        };
    }

    private static CommitmentSaid terms(
            @Nullable String what,
            @Nullable When due,
            @Nullable Money value,
            @Nullable String by,
            @Nullable String evidence,
            @Nullable When at) {
        return new CommitmentSaid(
                null, null, null, null, what, due, null, null, null, value, evidence, null, by, null, null, at);
    }

    private static CommitmentSaid people(
            @Nullable String responsible, @Nullable String counterpart, @Nullable When at) {
        return new CommitmentSaid(
                null,
                null,
                responsible,
                counterpart,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                at);
    }

    private static CommitmentSaid ending(Ending ending, Shown shown) {
        return new CommitmentSaid(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                shown.interaction(ending.evidence()),
                null,
                null,
                ending.note(),
                null,
                ending.at());
    }

    private static CommitmentSaid audience(List<String> people) {
        return new CommitmentSaid(
                null, null, null, null, null, null, null, null, null, null, null, null, null, null, people, null);
    }
}
