package io.meridian.commitment.write.accept;

import io.meridian.commitment.CommitmentFacts;
import io.meridian.commitment.Life;
import io.meridian.commitment.events.CommitmentAccepted;
import io.meridian.commitment.write.Known;
import io.meridian.commitment.write.PromiseReferences;
import io.meridian.eventlog.Act;
import io.meridian.shared.RuleBroken;
import io.meridian.shared.When;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** The other side takes the promise; {@code by} is who said so, {@code at} when. */
public record AcceptCommitment(
        String account,
        @TargetAggregateIdentifier String commitment,
        @Nullable String by,
        @Nullable When at) {

    public void decide(CommitmentFacts facts, Act act, PromiseReferences references) {
        Known known = Known.of(facts, account, act);
        long from = act.done(at, "at");
        Life life = known.openAt(from, "accepted");
        if (life.accepted()) {
            throw new RuleBroken("promise-is-accepted-once", "at");
        }
        references.promisedTo(account, life.side(), "by", by);
        known.from(from).apply(new CommitmentAccepted(commitment, by, false, at));
    }
}
