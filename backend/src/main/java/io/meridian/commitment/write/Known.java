package io.meridian.commitment.write;

import io.meridian.commitment.CommitmentFacts;
import io.meridian.commitment.Life;
import io.meridian.commitment.State;
import io.meridian.commitment.events.CommitmentMade;
import io.meridian.documents.Fact;
import io.meridian.documents.Reader;
import io.meridian.documents.Reading;
import io.meridian.eventlog.Act;
import io.meridian.eventlog.Effect;
import io.meridian.shared.ChangedMeanwhile;
import io.meridian.shared.Instants;
import io.meridian.shared.RuleBroken;
import io.meridian.shared.Unknown;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A promise as it is known when an act on it is decided, by somebody who may see it. */
public record Known(CommitmentFacts facts, Act act) {

    /** @throws Unknown not in this account, or not for this actor's eyes: it reads as not there */
    public static Known of(CommitmentFacts facts, String account, Act act) {
        if (!facts.account().equals(account) || !facts.audience().admits(Reader.of(act.actor()))) {
            throw new Unknown("commitment");
        }
        return new Known(facts, act);
    }

    /** @throws Unknown its making was undone */
    public Fact<CommitmentMade> made() {
        return facts.made().standing().stream().findFirst().orElseThrow(() -> new Unknown("commitment"));
    }

    /** As it reads at an instant that must not lie before it was made. */
    public Life lifeAt(long effectiveAt) {
        long at = moment(effectiveAt);
        long begin = made().effectiveAt();
        if (at < begin) {
            throw new RuleBroken("act-is-not-before-the-promise", "at", Instants.text(begin));
        }
        return facts.life(new Reading(at, Reader.of(act.actor()))).orElseThrow();
    }

    /** Now is after everything recorded so far, and before what is planned. */
    public long moment(long effectiveAt) {
        return effectiveAt == Instants.NEVER ? Math.max(act.now(), lastRecorded()) : effectiveAt;
    }

    private long lastRecorded() {
        return facts.tracks().stream()
                .flatMap(track -> track.facts().stream())
                .mapToLong(Fact::recordedAt)
                .filter(recorded -> recorded != Instants.NEVER)
                .max()
                .orElse(act.now());
    }

    /**
     * As it reads at the instant of an act that needs it open: what ended later as we know, or is reported ended later
     * by others, is open then, so that a true fact learned late is taken.
     */
    public Life openAt(long at, String mine) {
        Life life = lifeAt(at);
        if (!life.open()) {
            refuse(life, at, mine);
        }
        return life;
    }

    private void refuse(Life life, long at, String mine) {
        Long version = act.version();
        if (life.endedBy() != null && version != null) {
            facts.ended().since(version).stream()
                    .filter(fact -> fact.event().equals(life.endedBy()))
                    .findFirst()
                    .ifPresent(fact -> {
                        throw meanwhile("state", mine, life.state(), stateAsRead(version, at), fact);
                    });
        }
        throw new RuleBroken("promise-has-not-ended", "at", life.state().word(), Instants.text(endedAt(life)));
    }

    /** How it read by what was known at a version. */
    private @Nullable State stateAsRead(long version, long at) {
        return facts.upTo(version)
                .life(new Reading(moment(at), Reader.of(act.actor())))
                .map(Life::state)
                .orElse(null);
    }

    private static long endedAt(Life life) {
        return life.endedAt() == null ? life.begin() : life.endedAt();
    }

    public ChangedMeanwhile meanwhile(
            String field, @Nullable Object mine, @Nullable Object theirs, @Nullable Object base, Fact<?> fact) {
        return new ChangedMeanwhile(
                facts.version(),
                List.of(new ChangedMeanwhile.Difference(field, mine, theirs, base, fact.actor(), fact.recordedAt())));
    }

    /** Where an event of this promise takes effect. */
    public Effect from(long at) {
        return Effect.in(facts.account()).from(at);
    }

    public String id() {
        return facts.id();
    }
}
