package io.meridian.account.write;

import io.meridian.account.Accounts;
import io.meridian.account.EntityFacts;
import io.meridian.account.EntityTreeFacts;
import io.meridian.account.events.EntityAdded;
import io.meridian.account.events.EntityChangeUndone;
import io.meridian.account.events.EntityClosed;
import io.meridian.account.events.EntityEvent;
import io.meridian.account.events.EntityMoved;
import io.meridian.account.events.EntityNamed;
import io.meridian.account.write.addentity.AddEntity;
import io.meridian.account.write.closeentity.CloseEntity;
import io.meridian.account.write.correctentity.CorrectEntity;
import io.meridian.account.write.correctentity.UndoEntityChange;
import io.meridian.account.write.moveentity.MoveEntity;
import io.meridian.account.write.renameentity.RenameEntity;
import io.meridian.documents.Changes;
import io.meridian.documents.Corrected;
import io.meridian.documents.Fact;
import io.meridian.documents.Undoing;
import io.meridian.eventlog.Act;
import io.meridian.eventlog.Effect;
import io.meridian.eventlog.Stamp;
import io.meridian.history.Hanging;
import io.meridian.shared.Instants;
import io.meridian.shared.RuleBroken;
import java.util.List;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * The legal entities, sites and regions of a customer, each under its parent from a date on: added, renamed, moved and
 * closed, every fact correctable also in time. Protects that the hierarchy has no cycle at any instant, past or planned,
 * whatever was corrected or taken back, and that no entity is taken back while something stands on it.
 */
@Aggregate
public class EntityTree {
    @AggregateIdentifier
    private @Nullable String tree;

    private String account = "";
    private EntityTreeFacts facts = EntityTreeFacts.NONE;

    EntityTree() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    public void decide(AddEntity add, @MetaDataValue(Act.KEY) Act act) {
        EntityNamed named = new EntityNamed(add.entity(), add.name(), null);
        EntityMoved placed = new EntityMoved(add.entity(), add.parent(), null);
        EntityRules.hold(named, facts);
        EntityRules.hold(placed, facts);
        Effect effect = Effect.in(add.account());
        effect.from(add.since() == null ? Instants.OPEN : act.from(add.since()))
                .apply(new EntityAdded(add.entity(), add.kind(), add.since()));
        effect.from(Instants.OPEN).apply(named);
        effect.from(Instants.OPEN).apply(placed);
    }

    @CommandHandler
    void decide(RenameEntity to, @MetaDataValue(Act.KEY) Act act) {
        new Changes(facts, act, act.from(to.from()))
                .say(
                        "name",
                        standing(to.entity()).name(),
                        new EntityNamed(to.entity(), to.name(), to.from()),
                        EntityNamed::name)
                .apply(Effect.in(account), event -> EntityRules.hold(event, facts));
    }

    @CommandHandler
    void decide(MoveEntity to, @MetaDataValue(Act.KEY) Act act) {
        Effect effect = Effect.in(account).from(act.from(to.from()));
        EntityMoved moved = new EntityMoved(to.entity(), to.parent(), to.from());
        new Changes(facts, act, act.from(to.from()))
                .say("parent", standing(to.entity()).parent(), moved, EntityMoved::parent)
                .apply(effect, event -> {
                    EntityRules.hold(event, facts);
                    HierarchyHasNoCycle.check(facts.with(effect.foreseen(act), moved));
                });
    }

    @CommandHandler
    void decide(CloseEntity close, @MetaDataValue(Act.KEY) Act act) {
        EntityFacts entity = standing(close.entity());
        new Changes(facts, act, close.on().end())
                .say("on", entity.closed(), new EntityClosed(close.entity(), close.on()), EntityClosed::on)
                .apply(Effect.in(account), event -> {
                    EntityRules.closesOnce(entity);
                    EntityRules.closesAfterItBegins(event, close.on().end(), entity);
                });
    }

    @CommandHandler
    void decide(CorrectEntity correct, @MetaDataValue(Act.KEY) Act act) {
        Corrected<?> corrected =
                Corrected.of(entity(correct.entity()), correct.event(), correct.changed(), Set.of("entity"), act);
        EntityRules.hold(corrected.value(), facts);
        EntityRules.closesAfterItBegins(corrected.value(), corrected.effectiveAt(), entity(correct.entity()));
        Effect effect = Effect.in(account)
                .from(corrected.effectiveAt())
                .replacing(corrected.replaces().event());
        HierarchyHasNoCycle.check(facts.with(effect.foreseen(act), (EntityEvent) corrected.value()));
        corrected.apply(effect);
    }

    @CommandHandler
    void decide(UndoEntityChange undo, @MetaDataValue(Act.KEY) Act act, Hanging hanging) {
        EntityFacts entity = entity(undo.entity());
        List<Fact<?>> together = Undoing.of(entity, undo.event(), act);
        hanging.mustBeNone(account, undo.entity(), entity.added(), together);
        EntityChangeUndone undone = new EntityChangeUndone(undo.entity());
        EntityTreeFacts after = facts;
        for (Fact<?> fact : together) {
            after = after.with(Effect.in(account).replacing(fact.event()).foreseen(act), undone);
        }
        HierarchyHasNoCycle.check(after);
        together.forEach(fact -> Effect.in(account)
                .from(fact.effectiveAt())
                .replacing(fact.event())
                .apply(undone));
    }

    /** What was taken back can be brought back, and nothing else happens to it. */
    private EntityFacts standing(String entity) {
        EntityFacts known = entity(entity);
        if (known.wasTakenBack()) {
            throw unknown(entity);
        }
        return known;
    }

    private EntityFacts entity(String entity) {
        return facts.entity(entity).orElseThrow(() -> unknown(entity));
    }

    private static RuleBroken unknown(String entity) {
        return new RuleBroken("entity-is-known", "entity", entity);
    }

    @EventSourcingHandler
    void evolve(EntityEvent event, Stamp stamp) {
        facts = facts.with(stamp, event);
        account = stamp.account();
        tree = Accounts.treeOf(account);
    }

    EntityTreeFacts facts() {
        return facts;
    }
}
