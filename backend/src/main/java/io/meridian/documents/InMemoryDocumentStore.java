package io.meridian.documents;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Documents in the memory of one process: for tests and for what is folded and thrown away. */
public final class InMemoryDocumentStore implements DocumentStore {
    private final Map<String, Map<String, Document<?>>> views = new HashMap<>();
    private final Map<String, Token> tokens = new TreeMap<>();
    private final Map<List<String>, Versioned> records = new HashMap<>();

    @Override
    public synchronized <T> Optional<Document<T>> get(View<T> view, String id) {
        return Optional.ofNullable(of(view).get(id));
    }

    @Override
    public synchronized <T> List<Document<T>> find(Query<T> query) {
        Stream<Document<T>> found = matching(query);
        if (query.sort() != null) {
            String sort = query.sort();
            Comparator<@Nullable Object> order = IndexValue.ORDER;
            Comparator<@Nullable Object> values =
                    query.descending() ? Comparator.nullsLast((a, b) -> order.compare(b, a)) : order;
            found = found.sorted(Comparator.<Document<T>, @Nullable Object>comparing(
                            document -> first(document, sort, query.descending()), values)
                    .thenComparing(Document::id, order::compare));
        }
        return found.skip(query.offset()).limit(query.limit()).toList();
    }

    @Override
    public synchronized List<Document<?>> ofAccount(String account, Collection<View<?>> views) {
        List<Document<?>> all = new ArrayList<>();
        views.forEach(view -> of(view).values().stream()
                .filter(document -> document.account().equals(account))
                .forEach(all::add));
        return all;
    }

    @Override
    public synchronized long count(Query<?> query) {
        return matching(query).count();
    }

    @Override
    public synchronized List<Group> group(Query<?> query, List<String> by, List<Measure> measures) {
        Tally tally = new Tally(measures);
        matching(query).forEach(document -> {
            List<@Nullable Object> values = new ArrayList<>();
            measures.forEach(measure -> values.add(first(document, measure.field(), false)));
            keys(document, by).forEach(key -> tally.add(key, values));
        });
        return tally.groups();
    }

    @Override
    public synchronized void apply(List<? extends Change> changes, @Nullable TokenWrite token) {
        if (token != null) {
            Token stored = tokens.get(key(token.processor(), token.segment()));
            if (stored == null || stored.epoch() != token.epoch()) {
                throw new StaleEpoch();
            }
            tokens.put(
                    key(token.processor(), token.segment()),
                    new Token(
                            token.processor(),
                            token.segment(),
                            token.json(),
                            token.epoch(),
                            stored.owner(),
                            stored.claimedAt()));
        }
        for (Change change : changes) {
            switch (change) {
                case Change.Put put -> put(put.document());
                case Change.Remove remove -> of(remove.view()).remove(remove.id());
            }
        }
    }

    private <T> void put(Document<T> document) {
        of(document.view()).put(document.id(), document);
    }

    @Override
    public synchronized Optional<Token> claim(
            String processor, int segment, @Nullable String owner, long expectedEpoch, long at) {
        Token stored = tokens.get(key(processor, segment));
        if ((stored == null ? 0 : stored.epoch()) != expectedEpoch) {
            return Optional.empty();
        }
        Token claimed =
                new Token(processor, segment, stored == null ? "" : stored.json(), expectedEpoch + 1, owner, at);
        tokens.put(key(processor, segment), claimed);
        return Optional.of(claimed);
    }

    @Override
    public synchronized Optional<Token> token(String processor, int segment) {
        return Optional.ofNullable(tokens.get(key(processor, segment)));
    }

    @Override
    public synchronized List<Token> tokens(String processor) {
        return tokens.values().stream()
                .filter(token -> token.processor().equals(processor))
                .sorted(Comparator.comparingInt(Token::segment))
                .toList();
    }

    @Override
    public synchronized boolean putIf(String collection, String id, String text, long expectedVersion) {
        Versioned stored = records.get(List.of(collection, id));
        if ((stored == null ? 0 : stored.version()) != expectedVersion) {
            return false;
        }
        records.put(List.of(collection, id), new Versioned(text, expectedVersion + 1));
        return true;
    }

    @Override
    public synchronized Optional<Versioned> getVersioned(String collection, String id) {
        return Optional.ofNullable(records.get(List.of(collection, id)));
    }

    @Override
    public synchronized void clear(List<View<?>> views) {
        views.forEach(view -> of(view).clear());
    }

    @Override
    public void leaveNoTrace() {
        // there are no files
    }

    @Override
    public void close() {
        // nothing is held open
    }

    @SuppressWarnings("unchecked")
    private <T> Map<String, Document<T>> of(View<T> view) {
        return (Map<String, Document<T>>)
                (Map<String, ?>) views.computeIfAbsent(view.name(), absent -> new TreeMap<>(IndexValue.ORDER::compare));
    }

    private <T> Stream<Document<T>> matching(Query<T> query) {
        return of(query.view()).values().stream()
                .filter(document -> query.where().stream().allMatch(condition -> matches(document, condition)));
    }

    private static boolean matches(Document<?> document, Query.Condition condition) {
        return switch (condition) {
            case Query.Condition.In in -> {
                Set<Object> wanted =
                        in.values().stream().map(IndexValue::normal).collect(Collectors.toSet());
                yield IndexValue.of(document, in.field()).stream().anyMatch(wanted::contains);
            }
            case Query.Condition.Range range ->
                IndexValue.of(document, range.field()).stream()
                        .anyMatch(value -> within(value, range.from(), range.until()));
            case Query.Condition.Prefix prefix ->
                IndexValue.of(document, prefix.field()).stream()
                        .anyMatch(value -> value instanceof String text && text.startsWith(prefix.prefix()));
        };
    }

    private static boolean within(Object value, @Nullable Object from, @Nullable Object until) {
        return (from == null || IndexValue.ORDER.compare(value, IndexValue.normal(from)) >= 0)
                && (until == null || IndexValue.ORDER.compare(value, IndexValue.normal(until)) < 0);
    }

    private static @Nullable Object first(Document<?> document, String field, boolean last) {
        Stream<Object> values = IndexValue.of(document, field).stream();
        return (last ? values.max(IndexValue.ORDER::compare) : values.min(IndexValue.ORDER::compare)).orElse(null);
    }

    private static List<List<@Nullable Object>> keys(Document<?> document, List<String> by) {
        List<List<@Nullable Object>> keys = List.of(List.of());
        for (String field : by) {
            List<Object> values = IndexValue.of(document, field);
            List<List<@Nullable Object>> longer = new ArrayList<>();
            for (List<@Nullable Object> key : keys) {
                for (int i = 0; i < Math.max(1, values.size()); i++) {
                    List<@Nullable Object> one = new ArrayList<>(key);
                    one.add(values.isEmpty() ? null : values.get(i));
                    longer.add(one);
                }
            }
            keys = longer;
        }
        return keys;
    }

    private static String key(String processor, int segment) {
        return processor + "/" + segment;
    }
}
