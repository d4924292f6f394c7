package io.meridian.commitment.write;

import io.meridian.commitment.AudienceRules;
import io.meridian.commitment.CommitmentFacts;
import io.meridian.commitment.Promise;
import io.meridian.commitment.Promises;
import io.meridian.commitment.events.CommitmentAccepted;
import io.meridian.commitment.events.CommitmentAudienceSet;
import io.meridian.commitment.events.CommitmentMade;
import io.meridian.documents.Audience;
import io.meridian.documents.Fact;
import io.meridian.documents.Reader;
import io.meridian.eventlog.Act;
import io.meridian.eventlog.Effect;
import io.meridian.history.Hanging;
import io.meridian.shared.Unknown;
import io.meridian.shared.When;
import java.util.concurrent.Callable;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Promises through their repository, in the unit of work that runs. */
@Component
public class WrittenPromises implements Promises {
    private final Repository<Commitment> commitments;
    private final Hanging hanging;
    private final PromiseReferences references;
    private final AudienceRules rules;

    public WrittenPromises(
            @Lazy Repository<Commitment> commitments,
            Hanging hanging,
            PromiseReferences references,
            AudienceRules rules) {
        this.commitments = commitments;
        this.hanging = hanging;
        this.references = references;
        this.rules = rules;
    }

    @Override
    public Audience make(
            String account,
            String commitment,
            Promise promise,
            @Nullable String evidence,
            boolean datedByEvidence,
            @Nullable When at,
            Act act) {
        long made = act.done(at, "at");
        promise.verify(made);
        references.promising(account, promise.side(), "responsible", promise.responsible());
        references.promisedTo(account, promise.side(), "counterpart", promise.counterpart());
        references.promisedTo(account, promise.side(), "acceptedBy", promise.acceptedBy());
        references.scope(account, promise.entity(), promise.region());
        if (!datedByEvidence) {
            references.evidence(account, evidence, act);
        }
        Audience audience = audience(account, promise, act);
        Effect effect = Effect.in(account).from(made);
        create(() -> {
            Commitment written = new Commitment();
            if (!audience.isEverybody()) {
                Effect.in(account).apply(new CommitmentAudienceSet(commitment, audience.sets()));
            }
            effect.apply(said(commitment, promise, evidence, datedByEvidence, at));
            if (promise.accepted() == null ? datedByEvidence : promise.accepted()) {
                effect.apply(new CommitmentAccepted(commitment, promise.acceptedBy(), datedByEvidence, at));
            }
            return written;
        });
        return audience;
    }

    @Override
    public void redate(String commitment, @Nullable When at, Act act) {
        load(commitment).execute(promise -> {
            CommitmentFacts facts = promise.facts();
            Effect effect = Effect.in(facts.account()).from(act.done(at, "at"));
            for (Fact<CommitmentMade> made : facts.made().standing()) {
                if (made.said().datedByEvidence()) {
                    effect.replacing(made.event()).apply(made.said().madeAt(at));
                }
            }
            for (Fact<CommitmentAccepted> accepted : facts.accepted().standing()) {
                if (accepted.said().datedByEvidence()) {
                    effect.replacing(accepted.event()).apply(accepted.said().acceptedAt(at));
                }
            }
        });
    }

    @Override
    public void undo(String commitment, long recordedAt, Act act) {
        load(commitment).execute(promise -> {
            if (promise.facts().audience().admits(Reader.of(act.actor()))) {
                new Undo(new Known(promise.facts(), act.onLatest()), hanging, references).actAt(recordedAt);
            }
        });
    }

    @Override
    public CommitmentFacts known(String account, String commitment, Act act) {
        CommitmentFacts facts = load(commitment).invoke(Commitment::facts);
        return Known.of(facts, account, act).facts();
    }

    @Override
    public void narrow(String account, String commitment, Audience audience, Act act) {
        load(commitment).execute(promise -> {
            Audience present = promise.facts().audience();
            Audience narrowed = present.narrowedTo(audience);
            if (!narrowed.equals(present)) {
                Effect.in(account).apply(new CommitmentAudienceSet(commitment, narrowed.sets()));
            }
        });
    }

    /**
     * A delivery is for those who see the standing promise it cites, unless it says for whom, {@code *} included: it tells of
     * itself alone, and that it cites something reads nobody who may not see that.
     */
    private Audience audience(String account, Promise promise, Act act) {
        Audience asked = rules.verified(account, promise.audience(), act);
        if (promise.cites() == null) {
            return asked;
        }
        CommitmentFacts cited = references.cited(account, promise.cites(), act);
        return promise.audience() == null ? cited.audience() : asked;
    }

    private static CommitmentMade said(
            String commitment, Promise promise, @Nullable String evidence, boolean datedByEvidence, @Nullable When at) {
        return new CommitmentMade(
                commitment,
                promise.kind(),
                promise.side(),
                promise.responsible(),
                promise.counterpart(),
                promise.what(),
                promise.due(),
                promise.entity(),
                promise.region(),
                promise.productLine(),
                promise.value(),
                evidence,
                promise.cites(),
                datedByEvidence,
                at);
    }

    private Aggregate<Commitment> load(String commitment) {
        try {
            return commitments.load(commitment);
        } catch (AggregateNotFoundException absent) {
            throw new Unknown("commitment");
        }
    }

    private void create(Callable<Commitment> written) {
        try {
            commitments.newInstance(written);
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }
}
