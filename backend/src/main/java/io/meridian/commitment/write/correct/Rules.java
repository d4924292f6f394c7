package io.meridian.commitment.write.correct;

import static io.meridian.commitment.write.PromiseReferences.named;

import io.meridian.commitment.Ending;
import io.meridian.commitment.Promise;
import io.meridian.commitment.events.CommitmentAccepted;
import io.meridian.commitment.events.CommitmentMade;
import io.meridian.commitment.events.CommitmentReassigned;
import io.meridian.commitment.events.CommitmentRenegotiated;
import io.meridian.commitment.events.Side;
import io.meridian.commitment.write.Known;
import io.meridian.commitment.write.PromiseReferences;
import io.meridian.shared.Given;
import io.meridian.shared.RuleBroken;
import java.util.Objects;

/**
 * A corrected fact keeps the rules of the act that said it first; who and what was named before stays. So does a due that lies
 * before the making, where the interaction was re-dated that the promise was made in.
 */
record Rules(Known known, PromiseReferences references) {
    void made(CommitmentMade before, CommitmentMade said, long madeAt) {
        Promise.verifyWhat(said.what());
        Promise.verifyResponsible(said.responsible());
        Promise.verifyDue(said.kind(), said.due());
        if (!Objects.equals(said.due(), before.due()) || !Objects.equals(said.at(), before.at())) {
            Promise.verifyDueAfter(known.moment(madeAt), said.due());
        }
        Promise.verifyValue(said.value());
        Promise.verifyProductLine(said.productLine());
        references.corrected(account(), before, said, known.act());
    }

    void accepted(CommitmentAccepted before, CommitmentAccepted said, long at) {
        references.promisedTo(account(), side(), "by", named(CommitmentAccepted::by, before, said));
    }

    void renegotiated(CommitmentRenegotiated before, CommitmentRenegotiated said, long at) {
        if (said.what() == null && said.due() == null && said.value() == null) {
            throw new RuleBroken("renegotiation-changes-something", "due");
        }
        if (said.what() != null) {
            Promise.verifyWhat(said.what());
        }
        if (said.due() != null) {
            Promise.verifyDue(known.made().said().kind(), said.due());
        }
        Promise.verifyValue(said.value());
        references.person(account(), "agreedBy", named(CommitmentRenegotiated::agreedBy, before, said));
        references.evidence(account(), named(CommitmentRenegotiated::evidence, before, said), known.act());
    }

    void reassigned(CommitmentReassigned before, CommitmentReassigned said, long at) {
        if (said.responsible() == null && said.counterpart() == null) {
            throw new RuleBroken("reassignment-changes-somebody", "responsible");
        }
        references.promising(account(), side(), "responsible", named(CommitmentReassigned::responsible, before, said));
        references.promisedTo(account(), side(), "counterpart", named(CommitmentReassigned::counterpart, before, said));
    }

    void ended(Ending before, Ending said, long at) {
        Given.optional("note", said.note(), Promise.LONGEST);
        references.evidence(account(), named(Ending::evidence, before, said), known.act());
    }

    private Side side() {
        return known.made().said().side();
    }

    private String account() {
        return known.facts().account();
    }
}
