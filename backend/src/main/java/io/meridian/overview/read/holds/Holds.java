package io.meridian.overview.read.holds;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.meridian.account.Accounts;
import io.meridian.account.Appointment;
import io.meridian.account.TeamFacts;
import io.meridian.commitment.CommitmentCard;
import io.meridian.contact.ContactFacts;
import io.meridian.contact.Contacts;
import io.meridian.coordination.Coordination;
import io.meridian.coordination.StepCard;
import io.meridian.directory.Directory;
import io.meridian.documents.Documents;
import io.meridian.documents.Fact;
import io.meridian.documents.Reading;
import io.meridian.shared.Instants;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What people who are gone still hold, so that it is reassigned and nobody's leaving strands anything: the open promises and
 * steps that are theirs, or that are owed to them.
 *
 * @param holders who has left or was released, and whoever was asked for; those gone longest first
 */
public record Holds(List<Holder> holders) {

    /** Why somebody is gone: a contact or a person of ours has left, or is on the account's team no more. */
    public enum Gone {
        @JsonProperty("left")
        LEFT,
        @JsonProperty("released")
        RELEASED
    }

    /**
     * One person.
     *
     * @param gone null while they are there
     * @param since from when they are gone, ISO with six decimals
     */
    public record Holder(
            String person,
            String name,
            boolean ours,
            @Nullable Gone gone,
            @Nullable String since,
            List<HeldPromise> promises,
            List<HeldStep> steps) {}

    /** An open promise that they keep, or that was given to them. */
    public record HeldPromise(boolean responsible, CommitmentCard promise) {}

    /** An open step that they own, or that they asked for. */
    public record HeldStep(boolean owner, StepCard step) {}

    static Holds read(String account, Documents documents, Reading reading, @Nullable String person) {
        Map<String, List<HeldPromise>> promises = promises(documents, reading);
        Map<String, List<HeldStep>> steps = steps(documents, reading);
        TeamFacts team = documents.get(Accounts.TEAM, account).orElse(TeamFacts.NONE);
        Stream<String> people = person == null
                ? Stream.concat(promises.keySet().stream(), steps.keySet().stream())
                        .distinct()
                : Stream.of(person);
        return new Holds(people.flatMap(one -> holder(
                        one,
                        documents,
                        team,
                        promises.getOrDefault(one, List.of()),
                        steps.getOrDefault(one, List.of()),
                        reading)
                        .stream())
                .filter(holder -> person != null || holder.gone() != null)
                .sorted(Comparator.comparing(Holder::since, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Holder::name)
                        .thenComparing(Holder::person))
                .toList());
    }

    private static Map<String, List<HeldPromise>> promises(Documents documents, Reading reading) {
        Map<String, List<HeldPromise>> promises = new TreeMap<>();
        CommitmentCard.all(documents, reading).stream()
                .filter(CommitmentCard::open)
                .sorted(Comparator.comparingLong(CommitmentCard::dueEndMicros).thenComparing(CommitmentCard::id))
                .forEach(card -> {
                    both(
                            card.responsible(),
                            card.counterpart(),
                            (one, responsible) -> promises.computeIfAbsent(one, absent -> new ArrayList<>())
                                    .add(new HeldPromise(responsible, card)));
                });
        return promises;
    }

    private static Map<String, List<HeldStep>> steps(Documents documents, Reading reading) {
        Map<String, List<HeldStep>> steps = new TreeMap<>();
        documents.documents(Coordination.CASE).stream()
                .flatMap(one -> one.body().steps().keySet().stream()
                        .flatMap(step -> StepCard.of(one.id(), one.body(), step, reading).stream()))
                .filter(StepCard::open)
                .sorted(Comparator.comparing(StepCard::dueEnd, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(StepCard::id))
                .forEach(card -> both(
                        card.owner(),
                        card.requester(),
                        (one, owner) -> steps.computeIfAbsent(one, absent -> new ArrayList<>())
                                .add(new HeldStep(owner, card))));
        return steps;
    }

    /** Whose it is and to whom it is owed; once where that is the same person. */
    private static void both(@Nullable String whose, @Nullable String toWhom, BiConsumer<String, Boolean> held) {
        if (whose != null) {
            held.accept(whose, true);
        }
        if (toWhom != null && !toWhom.equals(whose)) {
            held.accept(toWhom, false);
        }
    }

    private static Optional<Holder> holder(
            String person,
            Documents documents,
            TeamFacts team,
            List<HeldPromise> promises,
            List<HeldStep> steps,
            Reading reading) {
        Optional<ContactFacts> contact = documents.get(Contacts.CONTACT, person);
        if (contact.isPresent()) {
            Long left = contact.get().left().at(reading).map(Fact::effectiveAt).orElse(null);
            String name = contact.get().name(reading).orElse("");
            return Optional.of(holder(person, name, false, left == null ? null : Gone.LEFT, left, promises, steps));
        }
        return documents.get(Directory.PERSON, person).map(facts -> {
            String name = facts.name(reading).orElse("");
            Long left = facts.left().at(reading).map(Fact::effectiveAt).orElse(null);
            if (left != null) {
                return holder(person, name, true, Gone.LEFT, left, promises, steps);
            }
            Long released = released(person, team, reading);
            return holder(person, name, true, released == null ? null : Gone.RELEASED, released, promises, steps);
        });
    }

    private static Holder holder(
            String person,
            String name,
            boolean ours,
            @Nullable Gone gone,
            @Nullable Long since,
            List<HeldPromise> promises,
            List<HeldStep> steps) {
        return new Holder(person, name, ours, gone, since == null ? null : Instants.text(since), promises, steps);
    }

    /** Since when none of their appointments lasts; null while one does, or where they never had one. */
    private static @Nullable Long released(String person, TeamFacts team, Reading reading) {
        Long last = null;
        for (var track : team.appointments().values()) {
            for (Fact<Appointment> fact : track.standing()) {
                Appointment said = fact.said();
                if (!said.person().equals(person) || !reading.reached(fact.effectiveAt())) {
                    continue;
                }
                if (said.lasts(reading)) {
                    return null;
                }
                long end = Objects.requireNonNull(said.to()).end();
                last = last == null ? end : Math.max(last, end);
            }
        }
        return last;
    }
}
