package io.meridian.interaction;

import io.meridian.documents.Reader;
import io.meridian.documents.Reading;
import io.meridian.eventlog.Recorded;
import io.meridian.eventlog.Stamp;
import io.meridian.interaction.events.InteractionAudienceSet;
import io.meridian.interaction.events.InteractionCancelled;
import io.meridian.interaction.events.InteractionChangeUndone;
import io.meridian.interaction.events.InteractionEvent;
import io.meridian.interaction.events.InteractionKind;
import io.meridian.interaction.events.InteractionLogged;
import io.meridian.shared.Instants;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells what was recorded about one meeting; a day of June 2026 stands for its noon in UTC. */
final class MeetingStory {
    static final String ID = "meeting";

    private final List<Recorded> told = new ArrayList<>();
    private long recordedAt = june(1);
    private @Nullable String names;

    static long june(int day) {
        return Instants.micros(LocalDate.of(2026, 6, day).atTime(12, 0).toInstant(ZoneOffset.UTC));
    }

    MeetingStory on(int day) {
        return recordedAt(june(day));
    }

    MeetingStory recordedAt(long micros) {
        recordedAt = micros;
        return this;
    }

    MeetingStory insteadOf(String event) {
        names = event;
        return this;
    }

    MeetingStory told(String event, int day, String subject) {
        return toldAt(event, june(day), subject);
    }

    MeetingStory toldAt(String event, long micros, String subject) {
        return says(event, micros, logged(subject));
    }

    static InteractionLogged logged(String subject) {
        return new InteractionLogged(
                ID,
                InteractionKind.MEETING,
                null,
                "emea",
                List.of("ines"),
                List.of("claire"),
                List.of(),
                subject,
                null,
                null,
                null,
                List.of(),
                null,
                List.of(),
                null,
                null);
    }

    MeetingStory cancelled(String event, String named, int day) {
        return insteadOf(named).says(event, june(day), new InteractionCancelled(ID, named, "another account"));
    }

    MeetingStory audience(String event, String... people) {
        return says(event, recordedAt, new InteractionAudienceSet(ID, List.of(people)));
    }

    MeetingStory undoes(String event, String named) {
        return insteadOf(named).says(event, recordedAt, new InteractionChangeUndone(ID, named));
    }

    MeetingStory says(String event, long effectiveAt, InteractionEvent said) {
        int n = told.size();
        told.add(new Recorded(
                new Stamp(
                        event,
                        n + 1L,
                        recordedAt,
                        effectiveAt,
                        "velaris",
                        "Interaction",
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

    InteractionFacts facts() {
        return known(Instants.NEVER);
    }

    InteractionFacts known(long r) {
        InteractionFacts facts = InteractionFacts.NONE;
        for (Recorded one : told) {
            if (one.stamp().recordedAt() <= r) {
                facts = facts.with(one.stamp(), (InteractionEvent) one.event());
            }
        }
        return facts;
    }

    /** The subject as it was known at t and true at t. */
    @Nullable
    String knew(long t) {
        return subject(known(t), t);
    }

    /** The subject as it is known now and was true at t. */
    @Nullable
    String truth(long t) {
        return subject(facts(), t);
    }

    static @Nullable String subject(InteractionFacts facts, long t) {
        return facts.at(new Reading(t, Reader.of("ines")))
                .map(fact -> fact.said().subject())
                .orElse(null);
    }
}
