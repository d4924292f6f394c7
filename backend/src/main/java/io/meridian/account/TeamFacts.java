package io.meridian.account;

import io.meridian.account.events.MemberAppointed;
import io.meridian.account.events.MemberReleased;
import io.meridian.account.events.TeamChangeUndone;
import io.meridian.account.events.TeamEvent;
import io.meridian.documents.Fact;
import io.meridian.documents.Facts;
import io.meridian.documents.Reader;
import io.meridian.documents.Reading;
import io.meridian.documents.Track;
import io.meridian.eventlog.Stamp;
import io.meridian.shared.When;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Everything known about the team of one account, by appointment. */
public record TeamFacts(Map<String, Track<Appointment>> appointments) implements Facts {
    private static final String RELEASED = MemberReleased.class.getSimpleName();

    public static final TeamFacts NONE = new TeamFacts(Map.of());

    public TeamFacts with(Stamp stamp, TeamEvent event) {
        String kind = event.getClass().getSimpleName();
        return switch (event) {
            case MemberAppointed said ->
                put(
                        said.appointment(),
                        appointment(said.appointment()).with(Fact.of(stamp, kind, Appointment.of(said))));
            case MemberReleased said ->
                put(
                        said.appointment(),
                        appointment(said.appointment()).with(Fact.of(stamp, kind, Appointment.of(said))));
            case TeamChangeUndone said ->
                put(said.appointment(), appointment(said.appointment()).undone(stamp, kind));
        };
    }

    /** What is known about one appointment; empty where there is none. */
    public Track<Appointment> appointment(String id) {
        return Optional.ofNullable(appointments.get(id)).orElse(Track.empty());
    }

    /** Who is on the team at the instant, one entry per appointment. */
    public List<Member> members(Reading reading) {
        List<Member> members = new ArrayList<>();
        appointments.forEach((id, track) -> track.at(reading)
                .map(Fact::said)
                .filter(said -> said.lasts(reading))
                .ifPresent(said ->
                        members.add(new Member(id, said.person(), said.function(), said.region(), said.role()))));
        return members;
    }

    /** What one person's appointments make them at the instant. */
    public Set<Role> rolesOf(String person, Reading reading) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (Track<Appointment> track : appointments.values()) {
            if (track.facts().stream()
                    .anyMatch(
                            fact -> fact.value() != null && fact.said().person().equals(person))) {
                track.at(reading)
                        .map(Fact::said)
                        .filter(said -> said.person().equals(person) && said.lasts(reading))
                        .ifPresent(said -> roles.add(said.role()));
            }
        }
        return roles;
    }

    /** Everybody who was ever appointed, whether that stands or not. */
    public List<String> people() {
        return appointments.values().stream()
                .flatMap(track -> track.facts().stream())
                .filter(fact -> fact.value() != null)
                .map(fact -> fact.said().person())
                .distinct()
                .sorted()
                .toList();
    }

    /** Every instant at which somebody comes, goes or changes. */
    public List<Long> turns() {
        List<Long> turns = new ArrayList<>();
        for (Track<Appointment> track : appointments.values()) {
            for (Fact<Appointment> fact : track.standing()) {
                turns.add(fact.effectiveAt());
                When to = fact.said().to();
                if (to != null) {
                    turns.add(to.end());
                }
            }
        }
        return turns;
    }

    public boolean managedAt(long instant) {
        return members(new Reading(instant, Reader.of(""))).stream()
                .anyMatch(member -> member.role() == Role.ACCOUNT_MANAGER);
    }

    /**
     * A release says the whole appointment again, from its beginning on, and tells its end; so does whatever corrects the end
     * alone, not the beginning.
     */
    @Override
    public @Nullable End endTold(Fact<?> fact) {
        if (!(fact.value() instanceof Appointment held) || held.to() == null) {
            return null;
        }
        Appointment before = named(fact);
        boolean corrected = before != null
                && Objects.equals(held.from(), before.from())
                && !held.to().equals(before.to());
        return corrected || fact.kind().equals(RELEASED)
                ? new End(RELEASED, held.to(), before != null && before.to() != null)
                : null;
    }

    /** What the fact that another one names said. */
    private @Nullable Appointment named(Fact<?> fact) {
        String names = fact.names();
        return names == null
                ? null
                : appointments.values().stream()
                        .flatMap(track -> track.find(names).stream())
                        .map(Fact::value)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    /** With its last day the appointment ends. */
    @Override
    public OptionalLong turnsAt(Fact<?> fact) {
        return fact.value() instanceof Appointment held && held.to() != null
                ? OptionalLong.of(held.to().end())
                : OptionalLong.empty();
    }

    /** Of one appointment, too, where they are taken apart. */
    @Override
    public boolean wasTakenBack() {
        return !appointments.isEmpty() && appointments.values().stream().allMatch(Track::wasTakenBack);
    }

    @Override
    public boolean gathers() {
        return true;
    }

    @Override
    public Optional<Facts> part(String thing) {
        return Optional.ofNullable(appointments.get(thing)).map(track -> new TeamFacts(Map.of(thing, track)));
    }

    private TeamFacts put(String id, Track<Appointment> track) {
        Map<String, Track<Appointment>> all = new TreeMap<>(appointments);
        all.put(id, track);
        return new TeamFacts(Collections.unmodifiableMap(all));
    }
}
