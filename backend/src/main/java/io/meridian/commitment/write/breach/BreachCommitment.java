package io.meridian.commitment.write.breach;

import io.meridian.commitment.CommitmentFacts;
import io.meridian.commitment.Life;
import io.meridian.commitment.Promise;
import io.meridian.commitment.events.CommitmentBreached;
import io.meridian.commitment.write.Known;
import io.meridian.commitment.write.PromiseReferences;
import io.meridian.eventlog.Act;
import io.meridian.shared.Given;
import io.meridian.shared.When;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** It is acknowledged that the promise was not kept; of a hold that has run out too. */
public record BreachCommitment(
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
        Life life = known.lifeAt(from);
        if (!life.ranOut()) {
            known.openAt(from, "breached");
        }
        known.from(from).apply(new CommitmentBreached(commitment, note, evidence, at));
    }
}
