package io.meridian.overview.read.accounts;

import io.meridian.commitment.CommitmentSpan;
import io.meridian.commitment.Commitments;
import io.meridian.documents.Document;
import io.meridian.documents.DocumentStore;
import io.meridian.documents.DocumentStore.Group;
import io.meridian.documents.DocumentStore.Measure;
import io.meridian.documents.Query;
import io.meridian.documents.Reading;
import io.meridian.interaction.InteractionFacts;
import io.meridian.interaction.Interactions;
import io.meridian.overview.read.header.AccountHeader.LastContact;
import io.meridian.overview.read.header.AccountHeader.NextDue;
import io.meridian.shared.Instants;
import io.meridian.shared.Money;
import io.meridian.shared.When;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Counts and sums per account over the spans that hold at one instant, as far as the reader may see them. */
final class Tally {
    private final Map<String, Long> open;
    private final Map<String, Long> late;
    private final Map<String, List<Money>> openValue;
    private final Map<String, List<Money>> lateValue;
    private final Map<String, NextDue> nextDue;
    private final Map<String, LastContact> lastContact;
    private final @Nullable Long changesAt;

    Tally(DocumentStore store, Collection<String> accounts, Reading reading) {
        long at = reading.at();
        Set<String> sets = reading.reader().sets();
        Query<CommitmentSpan> holding = Query.of(Commitments.COMMITMENT_SPAN)
                .in("account", accounts)
                .in("audience", sets)
                .equal("open", true)
                .range("from", null, at + 1)
                .range("until", at + 1, null);
        Query<CommitmentSpan> overdue = holding.range("dueEnd", null, at + 1);
        Query<CommitmentSpan> coming = holding.range("dueEnd", at + 1, null);
        open = counts(store, holding);
        late = counts(store, overdue);
        openValue = values(store, holding);
        lateValue = values(store, overdue);
        Map<String, Long> dueEnds = instants(store, coming, Measure.Kind.MIN, "dueEnd");
        dueEnds.values().removeIf(due -> due == Long.MAX_VALUE);
        nextDue = dues(store, holding, dueEnds);
        lastContact = lastContacts(
                store,
                Query.of(Interactions.INTERACTION)
                        .in("account", accounts)
                        .in("audience", sets)
                        .range("occurredAt", null, at + 1),
                reading);
        Query<CommitmentSpan> spans =
                Query.of(Commitments.COMMITMENT_SPAN).in("account", accounts).in("audience", sets);
        changesAt = dueEnds.values().stream()
                .min(Long::compare)
                .map(due -> Math.min(due, next(store, spans, at)))
                .orElseGet(() -> next(store, spans, at));
    }

    long open(String account) {
        return open.getOrDefault(account, 0L);
    }

    long late(String account) {
        return late.getOrDefault(account, 0L);
    }

    List<Money> openValue(String account) {
        return openValue.getOrDefault(account, List.of());
    }

    List<Money> lateValue(String account) {
        return lateValue.getOrDefault(account, List.of());
    }

    @Nullable
    NextDue nextDue(String account) {
        return nextDue.get(account);
    }

    @Nullable
    LastContact lastContact(String account) {
        return lastContact.get(account);
    }

    /** When the same documents count differently by time alone. */
    @Nullable
    Long changesAt() {
        return changesAt == null || changesAt == Long.MAX_VALUE ? null : changesAt;
    }

    private static long next(DocumentStore store, Query<CommitmentSpan> spans, long at) {
        return store
                .group(spans.range("from", at + 1, null), List.of(), List.of(new Measure(Measure.Kind.MIN, "from")))
                .stream()
                .map(group -> group.measures().getFirst())
                .filter(java.util.Objects::nonNull)
                .mapToLong(from -> ((Number) from).longValue())
                .min()
                .orElse(Long.MAX_VALUE);
    }

    /** What is due at those instants, as it was given. */
    private static Map<String, NextDue> dues(
            DocumentStore store, Query<CommitmentSpan> holding, Map<String, Long> dueEnds) {
        Map<String, NextDue> dues = new HashMap<>();
        for (Document<CommitmentSpan> document : store.find(holding.in("dueEnd", Set.copyOf(dueEnds.values())))) {
            CommitmentSpan span = document.body();
            When due = span.due();
            if (due != null && Objects.equals(dueEnds.get(document.account()), due.end())) {
                dues.putIfAbsent(document.account(), new NextDue(span.commitment(), Instants.text(due.end()), due));
            }
        }
        return dues;
    }

    /** What happened last in each account, as it was given. */
    private static Map<String, LastContact> lastContacts(
            DocumentStore store, Query<InteractionFacts> happened, Reading reading) {
        Map<String, Long> latest = instants(store, happened, Measure.Kind.MAX, "occurredAt");
        return store.find(happened.in("occurredAt", Set.copyOf(latest.values()))).stream()
                .collect(Collectors.groupingBy(Document::account))
                .entrySet()
                .stream()
                .flatMap(account -> LastContact.of(account.getValue().stream().map(Document::body), reading)
                        .map(last -> Map.entry(account.getKey(), last))
                        .stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map<String, Long> counts(DocumentStore store, Query<?> query) {
        Map<String, Long> counts = new HashMap<>();
        store.group(query, List.of("account"), List.of())
                .forEach(group -> counts.put((String) group.key().getFirst(), group.count()));
        return counts;
    }

    private static Map<String, List<Money>> values(DocumentStore store, Query<?> query) {
        Map<String, List<Money>> values = new HashMap<>();
        for (Group group :
                store.group(query, List.of("account", "currency"), List.of(new Measure(Measure.Kind.SUM, "amount")))) {
            Object sum = group.measures().getFirst();
            if (sum instanceof BigDecimal amount && group.key().get(1) instanceof String currency) {
                values.computeIfAbsent((String) group.key().getFirst(), account -> new ArrayList<>())
                        .add(new Money(amount, currency));
            }
        }
        return values;
    }

    private static Map<String, Long> instants(DocumentStore store, Query<?> query, Measure.Kind kind, String field) {
        Map<String, Long> instants = new HashMap<>();
        for (Group group : store.group(query, List.of("account"), List.of(new Measure(kind, field)))) {
            if (group.measures().getFirst() instanceof Number instant) {
                instants.put((String) group.key().getFirst(), instant.longValue());
            }
        }
        return instants;
    }
}
