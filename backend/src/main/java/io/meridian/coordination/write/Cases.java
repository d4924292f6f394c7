package io.meridian.coordination.write;

import io.meridian.coordination.CaseFacts;
import io.meridian.documents.Reader;
import io.meridian.eventlog.Act;
import io.meridian.interaction.KnownCases;
import io.meridian.shared.Unknown;
import java.util.function.Consumer;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Brings the case an act is aimed at into the unit of work, if it is there and whoever acts may see it. */
@Component
public class Cases implements KnownCases {
    private final Repository<CoordinationCase> repository;

    Cases(@Lazy Repository<CoordinationCase> repository) {
        this.repository = repository;
    }

    /** @throws Unknown no such case in this account, or not for this person to see */
    public void act(String account, String caseId, Act act, Consumer<CaseAtHand> decide) {
        found(caseId).execute(one -> decide.accept(new CaseAtHand(account, caseId, seen(one, account, act), act)));
    }

    @Override
    public boolean isKnown(String account, String caseId, Act act) {
        try {
            return !found(caseId)
                    .invoke(one -> seen(one, account, act))
                    .opened()
                    .standing()
                    .isEmpty();
        } catch (Unknown unknown) {
            return false;
        }
    }

    /** For what happens to a case along with an act on something else, whoever may see the case. */
    public void behind(String account, String caseId, Act act, Consumer<CaseAtHand> decide) {
        found(caseId).execute(one -> decide.accept(new CaseAtHand(account, caseId, one.facts(), act)));
    }

    /** Makes a case and opens it by what the consumer applies. */
    public void open(String account, String caseId, Act act, Consumer<CaseAtHand> decide) {
        try {
            repository
                    .newInstance(CoordinationCase::unopened)
                    .execute(one -> decide.accept(new CaseAtHand(account, caseId, CaseFacts.NONE, act)));
        } catch (RuntimeException known) {
            throw known;
        } catch (Exception unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }

    private Aggregate<CoordinationCase> found(String caseId) {
        try {
            return repository.load(caseId);
        } catch (AggregateNotFoundException absent) {
            throw new Unknown("case");
        }
    }

    private static CaseFacts seen(CoordinationCase one, String account, Act act) {
        CaseFacts facts = one.facts();
        if (!facts.account().equals(account) || !facts.audience().admits(Reader.of(act.actor()))) {
            throw new Unknown("case");
        }
        return facts;
    }
}
