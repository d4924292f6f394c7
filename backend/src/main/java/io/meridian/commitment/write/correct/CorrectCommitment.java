package io.meridian.commitment.write.correct;

import io.meridian.commitment.CommitmentFacts;
import io.meridian.commitment.Promise;
import io.meridian.commitment.events.CommitmentEvent;
import io.meridian.commitment.events.CommitmentMade;
import io.meridian.commitment.events.CommitmentRenegotiated;
import io.meridian.commitment.write.Known;
import io.meridian.documents.Correction;
import io.meridian.documents.Track;
import io.meridian.eventlog.Act;
import io.meridian.shared.Unknown;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Says one fact of a promise again as it really was, its time included; any fact of its chain names it.
 *
 * @param changes new values by field; only what is in it changes
 */
public record CorrectCommitment(
        String account, @TargetAggregateIdentifier String commitment, String event, CommitmentChanges changes) {

    public void decide(CommitmentFacts facts, Act act) {
        Known known = Known.of(facts, account, act);
        if (facts.made().find(event).isPresent()) {
            say(known, facts.made(), this::redated, CorrectCommitment::verifyMade, said -> said);
            return;
        }
        known.made();
        if (facts.accepted().find(event).isPresent()) {
            say(known, facts.accepted(), this::redated, said -> {}, said -> said);
        } else if (facts.renegotiated().find(event).isPresent()) {
            say(known, facts.renegotiated(), changed -> changed, said -> verify(facts, said), said -> said);
        } else if (facts.reassigned().find(event).isPresent()) {
            say(known, facts.reassigned(), changed -> changed, said -> {}, said -> said);
        } else if (facts.ended().find(event).isPresent()) {
            say(known, facts.ended(), changed -> changed, said -> {}, said -> said.event(commitment));
        } else {
            throw new Unknown("event");
        }
    }

    private <T extends Record> void say(
            Known known,
            Track<T> track,
            UnaryOperator<Map<String, @Nullable Object>> also,
            Consumer<T> rules,
            java.util.function.Function<T, CommitmentEvent> event) {
        Map<String, @Nullable Object> fields = also.apply(changes.fields());
        Correction<T> correction =
                Correction.of(known.facts(), track, this.event, known.act().version(), fields);
        if (correction.changesNothing()) {
            return;
        }
        rules.accept(correction.whole());
        known.from(effective(known, track, correction))
                .replacing(correction.replaces().event())
                .apply(event.apply(correction.whole()));
    }

    private <T extends Record> long effective(Known known, Track<?> track, Correction<T> correction) {
        if (!correction.changed().contains("at")) {
            return correction.replaces().effectiveAt();
        }
        long at = track == known.facts().reassigned()
                ? known.act().from(changes.at())
                : known.act().done(changes.at(), "at");
        if (track != known.facts().made()) {
            known.lifeAt(at);
        }
        return at;
    }

    /** With a time of its own it is no longer dated by the interaction it was written down in. */
    private Map<String, @Nullable Object> redated(Map<String, @Nullable Object> fields) {
        Map<String, @Nullable Object> all = new HashMap<>(fields);
        if (all.containsKey("at")) {
            all.put("datedByEvidence", false);
        }
        return all;
    }

    private static void verifyMade(CommitmentMade said) {
        Promise.verifyWhat(said.what());
        Promise.verifyDue(said.kind(), said.due());
        Promise.verifyValue(said.value());
    }

    private static void verify(CommitmentFacts facts, CommitmentRenegotiated said) {
        if (said.what() != null) {
            Promise.verifyWhat(said.what());
        }
        if (said.due() != null) {
            Promise.verifyDue(facts.made().standing().getFirst().said().kind(), said.due());
        }
        Promise.verifyValue(said.value());
    }
}
