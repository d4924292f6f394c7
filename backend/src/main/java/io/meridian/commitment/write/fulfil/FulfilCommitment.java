package io.meridian.commitment.write.fulfil;

import io.meridian.commitment.CommitmentFacts;
import io.meridian.commitment.Promise;
import io.meridian.commitment.events.CommitmentFulfilled;
import io.meridian.commitment.write.Known;
import io.meridian.commitment.write.PromiseReferences;
import io.meridian.eventlog.Act;
import io.meridian.shared.Given;
import io.meridian.shared.When;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What was promised was done, at an instant that may lie before what others recorded meanwhile. */
public record FulfilCommitment(
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
        known.openAt(from, "fulfilled");
        known.from(from).apply(new CommitmentFulfilled(commitment, note, evidence, at));
    }
}
