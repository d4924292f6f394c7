package io.meridian.history;

import io.meridian.documents.Document;
import io.meridian.documents.Documents;
import io.meridian.documents.Fact;
import io.meridian.documents.Facts;
import io.meridian.documents.Reading;
import io.meridian.documents.Track;
import io.meridian.documents.View;
import io.meridian.history.Differences.DifferenceEntry;
import io.meridian.history.Differences.DifferenceFact;
import io.meridian.history.Differences.DifferenceMark;
import io.meridian.shared.Instants;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Compares two readings of the same things at one instant and names the later-recorded facts between them. A beginning
 * that nobody recorded is never by itself a difference.
 */
final class Explaining {
    private final Documents then;
    private final Documents now;
    private final long position;
    private final Reading reading;
    private final Titles titles;

    Explaining(Documents then, Documents now, long position, Reading reading, Titles titles) {
        this.then = then;
        this.now = now;
        this.position = position;
        this.reading = reading;
        this.titles = titles;
    }

    Differences over(Collection<View<?>> views) {
        List<DifferenceMark> marks = new ArrayList<>();
        Map<Long, List<Explained>> acts = new TreeMap<>(Comparator.reverseOrder());
        TreeSet<Long> counted = new TreeSet<>();
        for (View<?> view : views) {
            if (Facts.class.isAssignableFrom(view.type())) {
                explain(view, marks, acts, counted);
            }
        }
        List<DifferenceEntry> entries = new ArrayList<>();
        acts.forEach((recordedAt, facts) -> entries.add(new DifferenceEntry(
                Instants.text(recordedAt),
                facts.getFirst().by(),
                facts.stream().map(Explained::fact).toList())));
        return new Differences(counted.size(), List.copyOf(marks), List.copyOf(entries));
    }

    private void explain(
            View<?> view, List<DifferenceMark> marks, Map<Long, List<Explained>> acts, TreeSet<Long> counted) {
        Map<String, Document<?>> before = new HashMap<>();
        then.documents(view).forEach(document -> before.put(document.id(), document));
        for (Document<?> document : now.documents(view)) {
            Facts facts = (Facts) document.body();
            List<Fact<?>> later = later(facts);
            later.stream()
                    .filter(fact -> fact.effectiveAt() != Instants.OPEN && fact.effectiveAt() <= reading.at())
                    .forEach(fact -> counted.add(fact.recordedAt()));
            Document<?> earlier = before.get(document.id());
            if (!reads(facts).equals(earlier == null ? List.of() : reads((Facts) earlier.body()))) {
                String title = titles.of(document, reading).orElse(null);
                marks.add(new DifferenceMark(view.name(), document.id(), title));
                later.forEach(fact -> acts.computeIfAbsent(fact.recordedAt(), act -> new ArrayList<>())
                        .add(new Explained(fact.actor(), explained(view, document, title, fact))));
            }
        }
    }

    /** What was recorded later and says something of then, or replaces what does. */
    private List<Fact<?>> later(Facts facts) {
        List<Fact<?>> later = new ArrayList<>();
        for (Track<?> track : facts.tracks()) {
            track.facts().stream()
                    .filter(fact -> fact.position() > position && touchesThen(track, fact))
                    .forEach(later::add);
        }
        return later;
    }

    private <T> boolean touchesThen(Track<T> track, Fact<?> fact) {
        Optional<Fact<T>> own = track.find(fact.event());
        return own.isPresent()
                && track.chain(own.get()).stream()
                        .anyMatch(one -> one.effectiveAt() != Instants.OPEN && one.effectiveAt() <= reading.at());
    }

    /** What the tracks say at the instant, track by track. */
    private List<List<Said>> reads(Facts facts) {
        return facts.tracks().stream()
                .map(this::said)
                .filter(said -> !said.isEmpty())
                .toList();
    }

    private <T> List<Said> said(Track<T> track) {
        return track.until(reading).stream()
                .filter(fact -> fact.effectiveAt() != Instants.OPEN)
                .map(fact -> new Said(fact.effectiveAt(), fact.value()))
                .toList();
    }

    private static DifferenceFact explained(View<?> view, Document<?> document, @Nullable String title, Fact<?> fact) {
        String effect = fact.names() == null ? "added" : fact.value() == null ? "removed" : "replaced";
        return new DifferenceFact(
                view.name(),
                document.id(),
                title,
                fact.kind(),
                fact.effectiveAt() == Instants.OPEN ? null : Instants.text(fact.effectiveAt()),
                effect,
                fact.value());
    }

    private record Said(long effectiveAt, @Nullable Object value) {}

    private record Explained(String by, DifferenceFact fact) {}
}
