package io.meridian.documents;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.meridian.eventlog.Stamp;
import io.meridian.shared.Instants;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known about one attribute of a thing: every fact ever recorded, of which those stand that no standing fact
 * replaces. A correction takes the place of the fact it names and of all that one had replaced; an undo only takes away
 * what it names, so that what that had replaced stands again. At an instant the latest standing fact effective at or before it holds, ordered by (effectiveAt, rank); the rank
 * is the position of the first fact of its chain of corrections. The order in which facts were folded does not matter.
 */
public record Track<T>(@JsonValue List<Fact<T>> facts) {
    private static final Comparator<Fact<?>> RECORDED =
            Comparator.<Fact<?>>comparingLong(Fact::position).thenComparingLong(Fact::sequence);

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Track {
        facts = List.copyOf(facts);
    }

    public static <T> Track<T> empty() {
        return new Track<>(List.of());
    }

    public Track<T> with(Fact<T> fact) {
        List<Fact<T>> all = new ArrayList<>(facts);
        all.add(fact);
        all.sort(RECORDED);
        return new Track<>(all);
    }

    /** With a fact that takes back one of this track's own; unchanged where what it names is not of this track. */
    public Track<T> undone(Stamp stamp, String kind) {
        return stamp.names() != null && find(stamp.names()).isPresent() ? with(Fact.of(stamp, kind, null)) : this;
    }

    /** Whether an event of this track counts: nothing that counts replaces it. An undo counts too, although it says nothing. */
    public boolean counts(String event) {
        return find(event).isPresent() && !replaced(byEvent()).contains(event);
    }

    /** Standing facts ordered by (effectiveAt, rank). */
    public List<Fact<T>> standing() {
        Map<String, Fact<T>> byEvent = byEvent();
        Set<String> replaced = replaced(byEvent);
        List<Fact<T>> standing = new ArrayList<>(facts);
        standing.removeIf(fact -> fact.value() == null || replaced.contains(fact.event()));
        standing.sort(Comparator.<Fact<T>>comparingLong(Fact::effectiveAt)
                .thenComparing(fact -> chain(fact, byEvent).getLast(), RECORDED)
                .thenComparing(RECORDED));
        return standing;
    }

    /** From when the first of what stands is true (microseconds); {@code otherwise} where nothing stands. */
    public long standsFrom(long otherwise) {
        return standing().stream().mapToLong(Fact::effectiveAt).min().orElse(otherwise);
    }

    private Set<String> replaced(Map<String, Fact<T>> byEvent) {
        Set<String> replaced = new HashSet<>();
        for (Fact<T> fact : facts.reversed()) {
            if (fact.names() == null || replaced.contains(fact.event())) {
                continue;
            }
            if (fact.value() == null) {
                replaced.add(fact.names());
            } else {
                chain(fact, byEvent).stream().skip(1).map(Fact::event).forEach(replaced::add);
            }
        }
        return replaced;
    }

    /** The fact that holds at the reading's instant. */
    public Optional<Fact<T>> at(Reading reading) {
        Fact<T> holds = null;
        for (Fact<T> fact : standing()) {
            if (!reading.reached(fact.effectiveAt())) {
                break;
            }
            holds = fact;
        }
        return Optional.ofNullable(holds);
    }

    /** Standing facts effective at or before the reading's instant, in order. */
    public List<Fact<T>> until(Reading reading) {
        return standing().stream()
                .takeWhile(fact -> reading.reached(fact.effectiveAt()))
                .toList();
    }

    /** Standing facts effective after the reading's instant: known, and to come. */
    public List<Fact<T>> planned(Reading reading) {
        return standing().stream()
                .filter(fact -> !reading.reached(fact.effectiveAt()))
                .toList();
    }

    /**
     * The first that stands, else the first of what stood last, as bringing it back would show it: for what must be called
     * something whatever was taken back.
     */
    public Optional<Fact<T>> firstSaid() {
        for (List<Fact<T>> known = facts; !known.isEmpty(); known = known.subList(0, known.size() - 1)) {
            List<Fact<T>> stood = new Track<>(known).standing();
            if (!stood.isEmpty()) {
                return Optional.of(stood.getFirst());
            }
        }
        return Optional.empty();
    }

    /** Whether something was said, and nothing of it stands. */
    public boolean wasTakenBack() {
        return !facts.isEmpty() && standing().isEmpty();
    }

    /** Whether something of it stands, and nothing would once these facts were taken back. */
    public boolean endsWithout(Collection<? extends Fact<?>> takenBack) {
        return !standing().isEmpty() && without(takenBack).standing().isEmpty();
    }

    /** As it would be once those of these facts that are its own were taken back. */
    public Track<T> without(Collection<? extends Fact<?>> takenBack) {
        List<Fact<T>> after = new ArrayList<>(facts);
        takenBack.stream()
                .filter(fact -> find(fact.event()).isPresent())
                .map(Track::<T>takingBack)
                .forEach(after::add);
        return new Track<>(after);
    }

    private static <T> Fact<T> takingBack(Fact<?> fact) {
        String event = "undo of " + fact.event();
        long never = Instants.NEVER;
        return new Fact<>(event, event, fact.event(), never, never, never, fact.effectiveAt(), "", null);
    }

    public boolean stands(String event) {
        return standing().stream().anyMatch(fact -> fact.event().equals(event));
    }

    public Optional<Fact<T>> find(String event) {
        return facts.stream().filter(fact -> fact.event().equals(event)).findFirst();
    }

    /** The fact and what it replaced, latest first. */
    public List<Fact<T>> chain(Fact<T> fact) {
        return chain(fact, byEvent());
    }

    private static <T> List<Fact<T>> chain(Fact<T> fact, Map<String, Fact<T>> byEvent) {
        List<Fact<T>> chain = new ArrayList<>();
        for (Fact<T> one = fact; one != null; one = one.names() == null ? null : byEvent.get(one.names())) {
            chain.add(one);
        }
        return chain;
    }

    /**
     * Whether nothing that counts was recorded on its chain after this fact, but for undos of what came after it: only then
     * can it be undone. A correction that was taken back leaves what it corrected the last again.
     */
    public boolean isLast(String event) {
        Optional<Fact<T>> asked = find(event);
        if (asked.isEmpty()) {
            return false;
        }
        Map<String, Fact<T>> byEvent = byEvent();
        Set<String> replaced = replaced(byEvent);
        Fact<T> root = chain(asked.get(), byEvent).getLast();
        return facts.stream()
                .filter(fact -> RECORDED.compare(fact, asked.get()) > 0 && !replaced.contains(fact.event()))
                .filter(fact -> chain(fact, byEvent).getLast().equals(root))
                .allMatch(fact -> fact.value() == null && isAfter(byEvent.get(fact.names()), asked.get()));
    }

    private static boolean isAfter(@Nullable Fact<?> one, Fact<?> other) {
        return one != null && RECORDED.compare(one, other) > 0;
    }

    /** Whether it takes back what was said; the undo of an undo brings back. */
    public boolean takesBack(Fact<T> fact) {
        return chain(fact).stream().takeWhile(one -> one.value() == null).count() % 2 == 1;
    }

    /** The first fact of the chain, whose position is the rank of all of it. */
    public Fact<T> root(Fact<T> fact) {
        return chain(fact).getLast();
    }

    /** Facts recorded after a version of the aggregate: what somebody changed since. */
    public List<Fact<T>> since(@Nullable Long version) {
        return version == null
                ? List.of()
                : facts.stream().filter(fact -> fact.sequence() > version).toList();
    }

    private Map<String, Fact<T>> byEvent() {
        Map<String, Fact<T>> byEvent = new HashMap<>();
        facts.forEach(fact -> byEvent.put(fact.event(), fact));
        return byEvent;
    }
}
