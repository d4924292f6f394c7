package io.meridian.commitment.write.renegotiate;

import io.meridian.commitment.CommitmentFacts;
import io.meridian.commitment.Life;
import io.meridian.commitment.Promise;
import io.meridian.commitment.Promised;
import io.meridian.commitment.events.CommitmentRenegotiated;
import io.meridian.commitment.write.Known;
import io.meridian.commitment.write.PromiseReferences;
import io.meridian.commitment.write.SameField;
import io.meridian.eventlog.Act;
import io.meridian.shared.Money;
import io.meridian.shared.RuleBroken;
import io.meridian.shared.When;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Both sides agree on another due, content or value; what is null, or is as it was, stays. */
public record RenegotiateCommitment(
        String account,
        @TargetAggregateIdentifier String commitment,
        @Nullable String what,
        @Nullable When due,
        @Nullable Money value,
        @Nullable String agreedBy,
        @Nullable String evidence,
        @Nullable When at) {

    public void decide(CommitmentFacts facts, Act act, PromiseReferences references) {
        Known known = Known.of(facts, account, act);
        long agreed = act.done(at, "at");
        Life life = known.openAt(agreed, "renegotiated");
        if (due != null) {
            Promise.verifyDue(life.kind(), due);
        }
        if (what != null) {
            Promise.verifyWhat(what);
        }
        Promise.verifyValue(value);
        Promised present = life.promised();
        new SameField(known, agreed)
                .compare("what", what, Promised::what)
                .compare("due", due, Promised::due)
                .compare("value", value, Promised::value)
                .verify();
        var said = new CommitmentRenegotiated(
                commitment,
                other(what, present.what()),
                other(due, present.due()),
                other(value, present.value()),
                agreedBy,
                evidence,
                at);
        if (said.what() == null && said.due() == null && said.value() == null) {
            throw new RuleBroken("renegotiation-changes-something", "due");
        }
        references.person(account, "agreedBy", agreedBy);
        references.evidence(account, evidence, act);
        known.from(agreed).apply(said);
    }

    private static <T> @Nullable T other(@Nullable T asked, @Nullable T present) {
        return asked == null || asked.equals(present) ? null : asked;
    }
}
