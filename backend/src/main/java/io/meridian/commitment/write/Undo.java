package io.meridian.commitment.write;

import io.meridian.commitment.UndoableAct;
import io.meridian.commitment.events.CommitmentChangeUndone;
import io.meridian.documents.Fact;
import io.meridian.documents.Track;
import io.meridian.documents.Undoing;
import io.meridian.history.Hanging;
import io.meridian.shared.RuleBroken;
import io.meridian.shared.StillHangs;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Taking back all that one act said about a promise, each fact by name. Only the last of a chain is undone (anything else
 * is a correction); a making only while nothing of other acts hangs on it. What the act said about the audience stays:
 * widening is an act of its own.
 */
public record Undo(Known known, Hanging hanging, PromiseReferences references) {
    private static final String SHEET = "interaction.logged";

    public void actOf(String event) {
        List<Fact<?>> act = Undoing.of(known.facts(), event, known.act()).stream()
                .filter(fact -> known.facts().audiences().find(fact.event()).isEmpty())
                .toList();
        if (act.isEmpty()) {
            throw new RuleBroken("audience-is-set-anew", "event");
        }
        references.citesAgain(known.facts(), act, known.act());
        List<String> hangs = new ArrayList<>(UndoableAct.hanging(known.facts(), act));
        if (UndoableAct.unmakes(known.facts(), act)) {
            hangs.addAll(elsewhere());
        }
        if (!hangs.isEmpty()) {
            throw new StillHangs(
                    "nothing-hangs-on-the-promise", hanging.told(known.facts().account(), hangs));
        }
        act.forEach(fact -> known.from(fact.effectiveAt())
                .replacing(fact.event())
                .apply(new CommitmentChangeUndone(known.id(), fact.event())));
    }

    /**
     * The recording instant is the act: no two commits share one. A promise that was taken back, or brought back, by itself
     * stays so.
     */
    public void actAt(long recordedAt) {
        Stream.<Track<?>>of(known.facts().made(), known.facts().accepted())
                .flatMap(track -> track.facts().stream()
                        .filter(fact -> track.counts(fact.event()) || fact.value() != null && !track.wasTakenBack()))
                .filter(fact -> fact.recordedAt() == recordedAt)
                .map(Fact::event)
                .findFirst()
                .ifPresent(this::actOf);
    }

    /** Cases, deliveries and links that name it; the sheet it was written down in does not need it. */
    private List<String> elsewhere() {
        return hanging.on(known.facts().account(), known.id(), Set.of()).stream()
                .filter(one -> !one.aggregate().equals(known.id()) && !isItsSheet(one))
                .map(Hanging.Hangs::event)
                .toList();
    }

    private boolean isItsSheet(Hanging.Hangs one) {
        return one.kind().equals(SHEET) && known.facts().evidence().contains(one.aggregate());
    }
}
