package io.meridian.commitment.write;

import io.meridian.commitment.CommitmentFacts;
import io.meridian.commitment.events.CommitmentEvent;
import io.meridian.commitment.write.accept.AcceptCommitment;
import io.meridian.commitment.write.breach.BreachCommitment;
import io.meridian.commitment.write.correct.CorrectCommitment;
import io.meridian.commitment.write.fulfil.FulfilCommitment;
import io.meridian.commitment.write.reassign.ReassignCommitment;
import io.meridian.commitment.write.renegotiate.RenegotiateCommitment;
import io.meridian.commitment.write.undo.UndoCommitmentChange;
import io.meridian.commitment.write.withdraw.WithdrawCommitment;
import io.meridian.eventlog.Act;
import io.meridian.eventlog.Stamp;
import io.meridian.history.Hanging;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * A promise made by us or by the customer. It is proposed, accepted, and ends fulfilled, breached or withdrawn; on the way
 * it may be renegotiated and reassigned. It protects that nobody acts against what is known (nothing happens to a promise
 * before it was made or after it has ended), and never refuses a true fact because others acted in ignorance of it: how it
 * reads is computed from its facts and stored nowhere.
 */
@Aggregate
public class Commitment {
    @AggregateIdentifier
    private @Nullable String id;

    private CommitmentFacts facts = CommitmentFacts.NONE;

    Commitment() {}

    CommitmentFacts facts() {
        return facts;
    }

    @CommandHandler
    void decide(AcceptCommitment command, @MetaDataValue(Act.KEY) Act act, PromiseReferences references) {
        command.decide(facts, act, references);
    }

    @CommandHandler
    void decide(RenegotiateCommitment command, @MetaDataValue(Act.KEY) Act act, PromiseReferences references) {
        command.decide(facts, act, references);
    }

    @CommandHandler
    void decide(ReassignCommitment command, @MetaDataValue(Act.KEY) Act act, PromiseReferences references) {
        command.decide(facts, act, references);
    }

    @CommandHandler
    void decide(FulfilCommitment command, @MetaDataValue(Act.KEY) Act act, PromiseReferences references) {
        command.decide(facts, act, references);
    }

    @CommandHandler
    void decide(BreachCommitment command, @MetaDataValue(Act.KEY) Act act, PromiseReferences references) {
        command.decide(facts, act, references);
    }

    @CommandHandler
    void decide(WithdrawCommitment command, @MetaDataValue(Act.KEY) Act act, PromiseReferences references) {
        command.decide(facts, act, references);
    }

    @CommandHandler
    void decide(CorrectCommitment command, @MetaDataValue(Act.KEY) Act act, PromiseReferences references) {
        command.decide(facts, act, references);
    }

    @CommandHandler
    void decide(
            UndoCommitmentChange command,
            @MetaDataValue(Act.KEY) Act act,
            Hanging hanging,
            PromiseReferences references) {
        command.decide(facts, act, hanging, references);
    }

    @EventSourcingHandler
    void evolve(CommitmentEvent event, Stamp stamp) {
        id = event.commitment();
        facts = facts.with(stamp, event);
    }
}
