package io.meridian.commitment.write.narrow;

import static io.meridian.commitment.Commitments.COMMITMENT;

import io.meridian.commitment.AudienceRules;
import io.meridian.commitment.CommitmentFacts;
import io.meridian.commitment.NarrowedAlong;
import io.meridian.commitment.NarrowedAlong.Narrowing;
import io.meridian.commitment.Promises;
import io.meridian.commitment.events.CommitmentAudienceSet;
import io.meridian.commitment.write.Commitment;
import io.meridian.commitment.write.Known;
import io.meridian.documents.Audience;
import io.meridian.documents.Document;
import io.meridian.documents.Fact;
import io.meridian.eventlog.Act;
import io.meridian.eventlog.Effect;
import io.meridian.history.DocumentsInAct;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.Repository;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Narrows a promise, its evidence and what cites it in one commit. */
@Component
public class NarrowCommitmentHandler {
    private final Repository<Commitment> commitments;
    private final Promises promises;
    private final DocumentsInAct documents;
    private final AudienceRules rules;
    private final ObjectProvider<NarrowedAlong> along;

    public NarrowCommitmentHandler(
            @Lazy Repository<Commitment> commitments,
            Promises promises,
            DocumentsInAct documents,
            AudienceRules rules,
            ObjectProvider<NarrowedAlong> along) {
        this.commitments = commitments;
        this.promises = promises;
        this.documents = documents;
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
        Set<String> except = Set.copyOf(command.except());
        for (String citing : citing(command)) {
            if (!except.contains("commitment:" + citing)) {
                promises.narrow(command.account(), citing, audience, act);
            }
        }
        Narrowing narrowing = new Narrowing(command.account(), command.commitment(), evidence(facts), audience, except);
        along.orderedStream().forEach(each -> each.narrow(narrowing, act));
    }

    private static void verifyUnchanged(CommitmentFacts facts, Audience mine, Act act) {
        List<Fact<CommitmentAudienceSet>> since = facts.audiences().since(act.version());
        if (!since.isEmpty() && !facts.audience().equals(mine)) {
            throw new Known(facts, act).meanwhile("audience", mine, facts.audience(), null, since.getLast());
        }
    }

    /** What is cited meanwhile decides this act again. */
    private List<String> citing(NarrowCommitment command) {
        return documents.all(command.account(), COMMITMENT).stream()
                .filter(one -> command.commitment().equals(one.index().get("cites")))
                .map(Document::id)
                .toList();
    }

    private static Set<String> evidence(CommitmentFacts facts) {
        return Stream.<@Nullable String>concat(
                        facts.made().standing().stream().map(fact -> fact.said().evidence()),
                        Stream.concat(
                                facts.renegotiated().standing().stream()
                                        .map(fact -> fact.said().evidence()),
                                facts.ended().standing().stream()
                                        .map(fact -> fact.said().evidence())))
                .filter(id -> id != null)
                .collect(Collectors.toUnmodifiableSet());
    }
}
