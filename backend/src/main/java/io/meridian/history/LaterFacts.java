package io.meridian.history;

import io.meridian.documents.Fact;
import io.meridian.documents.Facts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The facts of a thing recorded after a position that speak of an instant: true at or before it, or naming what is, in
 * whatever track that stands. Closed under names: what was recorded upon one of them about the same entry (a cancellation
 * of what had been moved across the instant) is of them too, since without them it would fall on what they replaced.
 */
final class LaterFacts {
    private static final Comparator<Fact<?>> RECORDED =
            Comparator.<Fact<?>>comparingLong(Fact::position).thenComparingLong(Fact::sequence);

    private final Map<String, Fact<?>> byEvent = new HashMap<>();

    private LaterFacts(Facts facts) {
        facts.tracks().forEach(track -> track.facts().forEach(fact -> byEvent.put(fact.event(), fact)));
    }

    /** Their events. */
    static Set<String> of(Facts facts, long position, long at) {
        return new LaterFacts(facts).after(position, at);
    }

    private Set<String> after(long position, long at) {
        Set<String> later = new HashSet<>();
        Set<String> entries = new HashSet<>();
        byEvent.values().stream()
                .filter(fact -> fact.position() > position)
                .sorted(RECORDED)
                .forEach(fact -> {
                    List<Fact<?>> chain = chain(fact);
                    String entry = chain.getLast().event();
                    if (entries.contains(entry) || chain.stream().anyMatch(one -> one.effectiveAt() <= at)) {
                        entries.add(entry);
                        later.add(fact.event());
                    }
                });
        return later;
    }

    /** The fact and what it names, and what that names in turn. */
    private List<Fact<?>> chain(Fact<?> fact) {
        List<Fact<?>> chain = new ArrayList<>();
        for (Fact<?> one = fact; one != null; one = one.names() == null ? null : byEvent.get(one.names())) {
            chain.add(one);
        }
        return chain;
    }
}
