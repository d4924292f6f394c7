package io.meridian.history;

import io.meridian.documents.Discretion;
import io.meridian.documents.Document;
import io.meridian.documents.DocumentJson;
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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Compares two readings of the same things at one instant and names the later-recorded facts between them: those true at or
 * before it, those that replace such a one, and those recorded upon either. Taken out of the fold as a whole (with the
 * later facts of things that were not known then), the difference is gone. A beginning that nobody recorded is never by
 * itself a difference. Of the directory only what the account mentions counts.
 */
final class Explaining {
    private final String account;
    private final Documents then;
    private final Documents now;
    private final long position;
    private final Reading reading;
    private final Told told;
    private final List<DifferenceMark> marks = new ArrayList<>();
    private final Map<Long, List<Explained>> acts = new TreeMap<>(Comparator.reverseOrder());
    private final Set<Long> counted = new TreeSet<>();
    private final Set<String> events = new HashSet<>();

    Explaining(String account, Documents then, Documents now, long position, Reading reading, Told told) {
        this.account = account;
        this.then = then;
        this.now = now;
        this.position = position;
        this.reading = reading;
        this.told = told;
    }

    Differences over(Collection<View<?>> views) {
        List<View<?>> ofFacts = views.stream()
                .filter(view -> Facts.class.isAssignableFrom(view.type()))
                .toList();
        List<String> mentions = new ArrayList<>();
        for (View<?> view : ofFacts) {
            Map<String, Document<?>> before = new HashMap<>();
            then.documents(view).forEach(document -> before.put(document.id(), document));
            for (Document<?> document : now.documents(view)) {
                List<Later> later = later((Facts) document.body());
                if (!later.isEmpty()
                        && (document.account().equals(account) || mentioned(document, ofFacts, mentions))) {
                    explain(document, before.get(document.id()), later);
                }
            }
        }
        List<DifferenceEntry> entries = new ArrayList<>();
        acts.forEach((recordedAt, facts) -> entries.add(new DifferenceEntry(
                Instants.text(recordedAt),
                facts.getFirst().by(),
                facts.stream().map(Explained::fact).toList())));
        return new Differences(counted.size(), List.copyOf(marks), List.copyOf(entries));
    }

    /** The events without which the two readings are equal. */
    Set<String> events() {
        return events;
    }

    private void explain(Document<?> document, @Nullable Document<?> earlier, List<Later> later) {
        Facts facts = (Facts) document.body();
        later.stream()
                .map(Later::fact)
                .filter(fact -> fact.effectiveAt() != Instants.OPEN && fact.effectiveAt() <= reading.at())
                .forEach(fact -> counted.add(fact.recordedAt()));
        List<String> fields = differing(facts, earlier == null ? null : (Facts) earlier.body());
        if (fields.isEmpty()) {
            return;
        }
        String title = told.titles().of(document, reading).orElse(null);
        marks.add(new DifferenceMark(document.view().name(), document.id(), title, fields));
        for (Later one : later) {
            acts.computeIfAbsent(one.fact().recordedAt(), act -> new ArrayList<>())
                    .add(new Explained(one.fact().actor(), explained(document, title, one)));
            events.add(one.fact().event());
        }
        if (earlier == null) {
            facts.tracks().forEach(track -> track.facts().forEach(fact -> events.add(fact.event())));
        }
    }

    private List<Later> later(Facts facts) {
        Set<String> speaking = LaterFacts.of(facts, position, reading.at());
        List<Later> later = new ArrayList<>();
        facts.tracksByName().forEach((name, track) -> later(facts, name, track, speaking, later));
        return later;
    }

    private <T> void later(Facts facts, String name, Track<T> track, Set<String> speaking, List<Later> later) {
        for (Fact<T> fact : track.facts()) {
            if (speaking.contains(fact.event())) {
                later.add(new Later(name, fact, track.chain(fact), facts.endTold(fact)));
            }
        }
    }

    /** The tracks that read differently at the instant. */
    private List<String> differing(Facts today, @Nullable Facts earlier) {
        Map<String, List<Said>> one = said(today);
        Map<String, List<Said>> other = earlier == null ? Map.of() : said(earlier);
        Set<String> names = new TreeSet<>(one.keySet());
        names.addAll(other.keySet());
        return names.stream()
                .filter(name -> !one.getOrDefault(name, List.of()).equals(other.getOrDefault(name, List.of())))
                .toList();
    }

    private Map<String, List<Said>> said(Facts facts) {
        Map<String, List<Said>> said = new HashMap<>();
        facts.tracksByName().forEach((name, track) -> said.put(name, said(track)));
        return said;
    }

    private <T> List<Said> said(Track<T> track) {
        return track.until(reading).stream()
                .filter(fact -> fact.effectiveAt() != Instants.OPEN
                        || track.chain(fact).getLast().position() <= position)
                .map(fact -> new Said(fact.effectiveAt(), fact.value()))
                .toList();
    }

    /** Whether anything of the account names a thing of another one (the directory). */
    private boolean mentioned(Document<?> other, List<View<?>> views, List<String> mentions) {
        if (mentions.isEmpty()) {
            DocumentJson json = new DocumentJson();
            views.stream()
                    .flatMap(view -> now.documents(view).stream())
                    .filter(document -> document.account().equals(account))
                    .forEach(document -> mentions.add(json.write(document.body())));
        }
        String id = '"' + other.id() + '"';
        return mentions.stream().anyMatch(body -> body.contains(id));
    }

    private DifferenceFact explained(Document<?> document, @Nullable String title, Later later) {
        Fact<?> fact = later.fact();
        Fact<?> said = later.said();
        Happened happened = Happened.of((Facts) document.body(), said);
        return new DifferenceFact(
                document.view().name(),
                document.id(),
                title,
                later.field(),
                fact.event(),
                happened.kind(),
                happened.at() == Instants.OPEN ? null : Instants.text(happened.at()),
                happened.given(),
                later.effect(),
                told.discretion().said(said.said(), now));
    }

    /** How what differs is told: what things are called, and what a fact says to this reader. */
    record Told(Titles titles, Discretion discretion) {}

    /** A fact recorded later, with what it names, and what that names in turn; and the end it tells. */
    private record Later(String field, Fact<?> fact, List<? extends Fact<?>> chain, Facts.@Nullable End end) {
        /** What was said; of an undo what it took back or brought back. */
        Fact<?> said() {
            return chain.get(undos());
        }

        /** An undo of an undo adds again what the first one took away; what ends something replaces nothing but an earlier end. */
        String effect() {
            return undos() % 2 == 1 ? "removed" : undos() > 0 || !replaces() ? "added" : "replaced";
        }

        private boolean replaces() {
            return end == null
                    ? chain.stream().skip(1).anyMatch(one -> one.kind().equals(fact.kind()))
                    : end.corrects();
        }

        private int undos() {
            return (int) chain.stream().takeWhile(one -> one.value() == null).count();
        }
    }

    private record Said(long effectiveAt, @Nullable Object value) {}

    private record Explained(String by, DifferenceFact fact) {}
}
