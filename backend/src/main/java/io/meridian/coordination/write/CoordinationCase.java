package io.meridian.coordination.write;

import io.meridian.coordination.CaseFacts;
import io.meridian.coordination.events.CaseEvent;
import io.meridian.eventlog.Stamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * The internal work behind a commitment, an interaction or an issue. A case is opened, its steps run through functions
 * and regions, its conflicts are settled, and it is closed, perhaps to be taken up again. It protects that a global step
 * does not go on without the local unit where coordination governance asks for its consent, that the owning function
 * answers for itself, and that nobody acts on what is known to be over.
 */
@Aggregate
public class CoordinationCase {
    @AggregateIdentifier
    private @Nullable String id;

    private CaseFacts facts = CaseFacts.NONE;

    protected CoordinationCase() {}

    /** An empty case, to which its opening is applied. */
    public static CoordinationCase unopened() {
        return new CoordinationCase();
    }

    @EventSourcingHandler
    void evolve(CaseEvent event, Stamp stamp) {
        id = event.caseId();
        facts = facts.with(stamp, event);
    }

    CaseFacts facts() {
        return facts;
    }
}
