package io.meridian.commitment.write.narrow;

import io.meridian.commitment.Along;
import io.meridian.commitment.AudienceRules;
import io.meridian.commitment.CommitmentFacts;
import io.meridian.commitment.Promises;
import io.meridian.commitment.events.CommitmentAudienceSet;
import io.meridian.commitment.write.Commitment;
import io.meridian.commitment.write.Known;
import io.meridian.documents.Audience;
import io.meridian.documents.Fact;
import io.meridian.eventlog.Act;
import io.meridian.eventlog.Effect;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.Repository;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Narrows a promise, its evidence and what cites it in one commit. */
@Component
public class NarrowCommitmentHandler {
    private final Repository<Commitment> commitments;
    private final Promises promises;
    private final AudienceRules rules;
    private final Along along;

    public NarrowCommitmentHandler(
            @Lazy Repository<Commitment> commitments, Promises promises, AudienceRules rules, Along along) {
        this.commitments = commitments;
        this.promises = promises;
        this.rules = rules;
        this.along = along;
    }

    @CommandHandler
    public void decide(NarrowCommitment command, @MetaDataValue(Act.KEY) Act act) {
        CommitmentFacts facts = promises.known(command.account(), command.commitment(), act);
        new Known(facts, act).made();
        Audience audience = rules.verified(command.account(), command.people(), act);
        verifyUnchanged(facts, audience, act);
        if (audience.equals(facts.audience())) {
            return;
        }
        commitments
                .load(command.commitment())
                .execute(promise -> Effect.in(command.account())
                        .apply(new CommitmentAudienceSet(command.commitment(), audience.sets())));
        along.narrow(command.account(), "commitment:" + command.commitment(), audience, command.except(), act);
    }

    private static void verifyUnchanged(CommitmentFacts facts, Audience mine, Act act) {
        List<Fact<CommitmentAudienceSet>> since = facts.audiences().since(act.version());
        if (act.version() != null && !since.isEmpty() && !facts.audience().equals(mine)) {
            Audience base = facts.upTo(act.version()).audience();
            throw new Known(facts, act).meanwhile("audience", mine, facts.audience(), base, since.getLast());
        }
    }
}
