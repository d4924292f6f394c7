package io.meridian.commitment.write.reassign;

import io.meridian.commitment.CommitmentFacts;
import io.meridian.commitment.Life;
import io.meridian.commitment.events.CommitmentReassigned;
import io.meridian.commitment.write.Known;
import io.meridian.commitment.write.PromiseReferences;
import io.meridian.commitment.write.SameField;
import io.meridian.eventlog.Act;
import io.meridian.shared.RuleBroken;
import io.meridian.shared.When;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Another responsible person or counterpart from a date on, which may be ahead. */
public record ReassignCommitment(
        String account,
        @TargetAggregateIdentifier String commitment,
        @Nullable String responsible,
        @Nullable String counterpart,
        @Nullable When at) {

    public void decide(CommitmentFacts facts, Act act, PromiseReferences references) {
        Known known = Known.of(facts, account, act);
        long from = act.from(at);
        Life life = known.openAt(from, "reassigned");
        new SameField(known, from)
                .compareLife("responsible", responsible, Life::responsible)
                .compareLife("counterpart", counterpart, Life::counterpart)
                .verify();
        var said = new CommitmentReassigned(
                commitment, other(responsible, life.responsible()), other(counterpart, life.counterpart()), at);
        if (said.responsible() == null && said.counterpart() == null) {
            throw new RuleBroken("reassignment-changes-somebody", "responsible");
        }
        references.promising(account, life.side(), "responsible", said.responsible());
        references.promisedTo(account, life.side(), "counterpart", said.counterpart());
        known.from(from).apply(said);
    }

    private static @Nullable String other(@Nullable String asked, @Nullable String present) {
        return asked == null || asked.isBlank() || asked.equals(present) ? null : asked;
    }
}
