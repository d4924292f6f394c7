package io.meridian.demo;

import io.meridian.demo.events.DemoBegun;
import io.meridian.demo.events.DemoMade;
import io.meridian.eventlog.Act;
import io.meridian.eventlog.Effect;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * The demo workspace itself: the mark with which its log begins, and the one that says it is complete. Its commands are
 * known to the demo's making alone, which is there in the demo profile only.
 */
@Aggregate
class DemoWorkspace {
    /** The reserved account of the marks. */
    static final String ACCOUNT = "demo";

    static final String WORKSPACE = Names.seeded("workspace").toString();

    @AggregateIdentifier
    private @Nullable String workspace;

    DemoWorkspace() {}

    record BeginDemo(@TargetAggregateIdentifier String workspace, LocalDate anchor) {}

    record FinishDemo(@TargetAggregateIdentifier String workspace, int acts) {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void decide(BeginDemo begin, @MetaDataValue(Act.KEY) Act act) {
        Effect.in(ACCOUNT).apply(new DemoBegun(begin.workspace(), begin.anchor()));
    }

    @CommandHandler
    void decide(FinishDemo finish, @MetaDataValue(Act.KEY) Act act) {
        Effect.in(ACCOUNT).apply(new DemoMade(finish.workspace(), finish.acts()));
    }

    @EventSourcingHandler
    void evolve(DemoBegun event) {
        workspace = event.workspace();
    }
}
