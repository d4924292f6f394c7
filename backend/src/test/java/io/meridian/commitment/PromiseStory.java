package io.meridian.commitment;

import io.meridian.commitment.events.CommitmentAccepted;
import io.meridian.commitment.events.CommitmentAudienceSet;
import io.meridian.commitment.events.CommitmentBreached;
import io.meridian.commitment.events.CommitmentChangeUndone;
import io.meridian.commitment.events.CommitmentEvent;
import io.meridian.commitment.events.CommitmentFulfilled;
import io.meridian.commitment.events.CommitmentMade;
import io.meridian.commitment.events.CommitmentReassigned;
import io.meridian.commitment.events.CommitmentRenegotiated;
import io.meridian.commitment.events.CommitmentWithdrawn;
import io.meridian.commitment.events.Kind;
import io.meridian.commitment.events.Side;
import io.meridian.documents.Reader;
import io.meridian.documents.Reading;
import io.meridian.eventlog.Recorded;
import io.meridian.eventlog.Stamp;
import io.meridian.shared.Instants;
import io.meridian.shared.When;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells what was recorded about one promise, in the order of recording. A day of June 2026 stands for its noon in UTC;
 * a due is a date in Paris; {@code knew} reads (t, t), {@code truth} reads (now, t).
 */
final class PromiseStory {
    static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    static final String ID = "promise";

    private final List<Recorded> told = new ArrayList<>();
    private long recordedAt = june(1);
    private @Nullable String names;

    static long june(int day) {
        return Instants.micros(LocalDate.of(2026, 6, day).atTime(12, 0).toInstant(ZoneOffset.UTC));
    }

    static When due(int day) {
        return When.on(LocalDate.of(2026, 6, day), PARIS);
    }

    static When noon(int day) {
        return When.at(Instants.instant(june(day)), ZoneOffset.UTC);
    }

    /** What follows is recorded at noon of this day. */
    PromiseStory on(int day) {
        return recordedAt(june(day));
    }

    PromiseStory recordedAt(long micros) {
        recordedAt = micros;
        return this;
    }

    /** The next event replaces this one. */
    PromiseStory insteadOf(String event) {
        names = event;
        return this;
    }

    static CommitmentMade promise(Kind kind, @Nullable When due) {
        return new CommitmentMade(
                ID,
                kind,
                Side.OURS,
                "ines",
                "claire",
                "120 gear sets",
                due,
                null,
                "emea",
                null,
                null,
                null,
                null,
                false,
                null);
    }

    PromiseStory made(int day, @Nullable When due) {
        return says("made", june(day), promise(due == null ? Kind.STANDING : Kind.DUE_BY, due));
    }

    PromiseStory accepted(int day) {
        return says("accepted", june(day), new CommitmentAccepted(ID, "claire", false, null));
    }

    PromiseStory renegotiated(String event, int day, When due) {
        return says(event, june(day), new CommitmentRenegotiated(ID, null, due, null, "claire", null, null));
    }

    PromiseStory reassigned(String event, int day, String responsible) {
        return says(event, june(day), new CommitmentReassigned(ID, responsible, null, null));
    }

    PromiseStory fulfilled(String event, int day) {
        return fulfilledAt(event, june(day));
    }

    PromiseStory fulfilledAt(String event, long micros) {
        return says(event, micros, new CommitmentFulfilled(ID, null, null, null));
    }

    /** On a day that was given without a time. */
    PromiseStory fulfilledOn(String event, When day) {
        return says(event, day.begin(), new CommitmentFulfilled(ID, null, null, day));
    }

    PromiseStory breached(String event, int day) {
        return says(event, june(day), new CommitmentBreached(ID, null, null, null));
    }

    PromiseStory withdrawn(String event, int day) {
        return says(event, june(day), new CommitmentWithdrawn(ID, null, null, null));
    }

    PromiseStory audience(String event, String... people) {
        return says(event, recordedAt, new CommitmentAudienceSet(ID, List.of(people)));
    }

    /** Takes back the named event. */
    PromiseStory undoes(String event, String named) {
        return insteadOf(named).says(event, recordedAt, new CommitmentChangeUndone(ID, named));
    }

    PromiseStory says(String event, long effectiveAt, CommitmentEvent said) {
        int n = told.size();
        told.add(new Recorded(
                new Stamp(
                        event,
                        n + 1L,
                        recordedAt,
                        effectiveAt,
                        "velaris",
                        "Commitment",
                        ID,
                        n,
                        names,
                        "ines",
                        n + 1L,
                        ZoneOffset.UTC),
                said));
        names = null;
        return this;
    }

    List<Recorded> told() {
        return List.copyOf(told);
    }

    CommitmentFacts facts() {
        return known(Instants.NEVER);
    }

    /** Folded to r. */
    CommitmentFacts known(long r) {
        CommitmentFacts facts = CommitmentFacts.NONE;
        for (Recorded one : told) {
            if (one.stamp().recordedAt() <= r) {
                facts = facts.with(one.stamp(), (CommitmentEvent) one.event());
            }
        }
        return facts;
    }

    Optional<Life> knew(long t) {
        return known(t).life(reading(t));
    }

    Optional<Life> truth(long t) {
        return facts().life(reading(t));
    }

    static Reading reading(long at) {
        return new Reading(at, Reader.of("ines"));
    }
}
