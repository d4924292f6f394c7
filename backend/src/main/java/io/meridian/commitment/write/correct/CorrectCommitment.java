package io.meridian.commitment.write.correct;

import io.meridian.commitment.CommitmentFacts;
import io.meridian.commitment.Ending;
import io.meridian.commitment.events.CommitmentAccepted;
import io.meridian.commitment.events.CommitmentEvent;
import io.meridian.commitment.events.CommitmentMade;
import io.meridian.commitment.events.CommitmentReassigned;
import io.meridian.commitment.events.CommitmentRenegotiated;
import io.meridian.commitment.write.Known;
import io.meridian.commitment.write.PromiseReferences;
import io.meridian.documents.Corrected;
import io.meridian.documents.Track;
import io.meridian.eventlog.Act;
import io.meridian.shared.RuleBroken;
import io.meridian.shared.When;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Says one fact of a promise again as it really was, its time included.
 *
 * @param event any fact of the chain, as the reader saw it
 * @param changed the changed fields by name; null empties one
 */
public record CorrectCommitment(
        String account,
        @TargetAggregateIdentifier String commitment,
        String event,
        Map<String, @Nullable Object> changed) {
    private static final Set<String> FIXED = Set.of("commitment", "how", "datedByEvidence");

    public void decide(CommitmentFacts facts, Act act, PromiseReferences references) {
        Known known = Known.of(facts, account, act);
        Rules rules = new Rules(known, references);
        if (facts.made().find(event).isPresent()) {
            new Saying<>(known, facts.made(), CommitmentMade::at)
                    .say(rules::made, said -> said, redated() ? CommitmentMade::datedByItself : same());
        } else if (facts.accepted().find(event).isPresent()) {
            new Saying<>(known, facts.accepted(), CommitmentAccepted::at)
                    .say(rules::accepted, said -> said, redated() ? CommitmentAccepted::datedByItself : same());
        } else if (facts.renegotiated().find(event).isPresent()) {
            new Saying<>(known, facts.renegotiated(), CommitmentRenegotiated::at)
                    .say(rules::renegotiated, said -> said, same());
        } else if (facts.reassigned().find(event).isPresent()) {
            new Saying<>(known, facts.reassigned(), CommitmentReassigned::at)
                    .say(rules::reassigned, said -> said, same());
        } else if (facts.ended().find(event).isPresent()) {
            new Saying<>(known, facts.ended(), Ending::at).say(rules::ended, said -> said.event(commitment), same());
        } else {
            throw new RuleBroken("event-is-of-this-thing", "event");
        }
    }

    private boolean redated() {
        return changed.containsKey("at");
    }

    /** One fact of one track, and its own date. */
    private final class Saying<T> {
        private final Known known;
        private final Track<T> track;
        private final Function<T, @Nullable When> date;

        Saying(Known known, Track<T> track, Function<T, @Nullable When> date) {
            this.known = known;
            this.track = track;
            this.date = date;
        }

        void say(Rule<T> rule, Function<T, CommitmentEvent> event, Function<T, T> dated) {
            Corrected<T> corrected = Corrected.of(
                    track, known.facts().version(), CorrectCommitment.this.event, changed, FIXED, known.act());
            if (corrected.saysSomething()) {
                long effective = effective(corrected);
                rule.hold(corrected.replaces().said(), corrected.value(), effective);
                known.from(effective)
                        .replacing(corrected.replaces().event())
                        .apply(event.apply(dated.apply(corrected.value())));
            }
        }

        private long effective(Corrected<T> corrected) {
            When at = date.apply(corrected.value());
            if (Objects.equals(at, date.apply(corrected.replaces().said()))) {
                return corrected.replaces().effectiveAt();
            }
            if (at == null) {
                throw new RuleBroken("act-keeps-its-date", "at");
            }
            boolean plan = corrected.value() instanceof CommitmentReassigned;
            long instant = plan ? known.act().from(at) : known.act().done(at, "at");
            if (!(corrected.value() instanceof CommitmentMade)) {
                known.lifeAt(instant);
            }
            return instant;
        }
    }

    private static <T> Function<T, T> same() {
        return said -> said;
    }
}
