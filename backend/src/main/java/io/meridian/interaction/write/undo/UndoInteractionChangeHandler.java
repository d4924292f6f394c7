package io.meridian.interaction.write.undo;

import io.meridian.commitment.Promises;
import io.meridian.documents.Fact;
import io.meridian.documents.Undoing;
import io.meridian.eventlog.Act;
import io.meridian.eventlog.Effect;
import io.meridian.history.Hanging;
import io.meridian.interaction.InteractionFacts;
import io.meridian.interaction.events.InteractionChangeUndone;
import io.meridian.interaction.write.Logbook;
import io.meridian.shared.RuleBroken;
import io.meridian.shared.StillHangs;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.springframework.stereotype.Component;

/** Undoes an act on an interaction and its promises alike; the audience stays, widening is an act of its own. */
@Component
public class UndoInteractionChangeHandler {
    private final Logbook logbook;
    private final Promises promises;
    private final Hanging hanging;

    public UndoInteractionChangeHandler(Logbook logbook, Promises promises, Hanging hanging) {
        this.logbook = logbook;
        this.promises = promises;
        this.hanging = hanging;
    }

    @CommandHandler
    public void decide(UndoInteractionChange command, @MetaDataValue(Act.KEY) Act act) {
        InteractionFacts facts = logbook.known(command.account(), command.interaction(), act);
        List<Fact<?>> undone = Undoing.of(facts, command.event(), act).stream()
                .filter(fact -> facts.audiences().find(fact.event()).isEmpty())
                .toList();
        if (undone.isEmpty()) {
            throw new RuleBroken("audience-is-set-anew", "event");
        }
        verifyLast(facts, undone);
        verifyNothingHangs(facts, undone);
        logbook.within(
                command.interaction(),
                known -> undone.forEach(fact -> Effect.in(command.account())
                        .from(fact.effectiveAt())
                        .replacing(fact.event())
                        .apply(new InteractionChangeUndone(command.interaction(), fact.event()))));
        long recordedAt = undone.getFirst().recordedAt();
        promisesOf(facts).forEach(promise -> promises.undo(promise, recordedAt, act));
    }

    /** A cancellation names what it cancels: it goes first. */
    private static void verifyLast(InteractionFacts facts, List<Fact<?>> undone) {
        boolean cancels = undone.stream()
                .anyMatch(fact -> facts.cancelled().find(fact.event()).isPresent());
        if (facts.wasCancelled() && !cancels) {
            throw new RuleBroken(
                    "only-the-last-of-a-chain-is-undone",
                    "event",
                    facts.cancelled().standing().getFirst().event());
        }
    }

    /** Its own promises answer for themselves. */
    private void verifyNothingHangs(InteractionFacts facts, List<Fact<?>> undone) {
        if (!facts.told().endsWithout(undone)) {
            return;
        }
        Set<String> own = promisesOf(facts);
        List<String> hangs = hanging.on(facts.account(), facts.id(), Set.of()).stream()
                .filter(one -> !one.aggregate().equals(facts.id()) && !own.contains(one.aggregate()))
                .map(Hanging.Hangs::event)
                .toList();
        if (!hangs.isEmpty()) {
            throw new StillHangs("nothing-hangs-on-the-interaction", hanging.told(facts.account(), hangs));
        }
    }

    private static Set<String> promisesOf(InteractionFacts facts) {
        Set<String> promises = new TreeSet<>();
        facts.told().facts().stream()
                .filter(fact -> fact.value() != null)
                .forEach(fact -> promises.addAll(fact.said().promises()));
        return promises;
    }
}
