package io.meridian.commitment.write.withdraw;

import io.meridian.commitment.CommitmentFacts;
import io.meridian.commitment.Promise;
import io.meridian.commitment.events.CommitmentWithdrawn;
import io.meridian.commitment.write.Known;
import io.meridian.commitment.write.PromiseReferences;
import io.meridian.eventlog.Act;
import io.meridian.shared.Given;
import io.meridian.shared.When;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** The promise is released by who has it or taken back by who gave it. */
public record WithdrawCommitment(
        String account,
        @TargetAggregateIdentifier String commitment,
        @Nullable String note,
        @Nullable String evidence,
        @Nullable When at) {

    public void decide(CommitmentFacts facts, Act act, PromiseReferences references) {
        Known known = Known.of(facts, account, act);
        Given.optional("note", note, Promise.LONGEST);
        references.evidence(account, evidence, act);
        long from = act.done(at, "at");
        known.openAt(from, "withdrawn");
        known.from(from).apply(new CommitmentWithdrawn(commitment, note, evidence, at));
    }
}
