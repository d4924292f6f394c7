package io.meridian.documents;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Collections of documents by id with declared index fields; written by one atomic, fenced {@link #apply}. */
public interface DocumentStore extends AutoCloseable {
    <T> Optional<Document<T>> get(View<T> view, String id);

    <T> List<Document<T>> find(Query<T> query);

    long count(Query<?> query);

    /** Count, sum, min and max of index fields, grouped by index fields; {@code account} counts as one. */
    List<Group> group(Query<?> query, List<String> by, List<Measure> measures);

    /**
     * Applies changes and stores the token in one transaction.
     *
     * @throws StaleEpoch the claim was taken over; nothing was written
     */
    void apply(List<? extends Change> changes, @Nullable TokenWrite token);

    Optional<Token> token(String processor, int segment);

    List<Token> tokens(String processor);

    /** Small records with a version (claims, one-time links, leases): writes only if the stored version is the expected one. */
    boolean putIf(String collection, String id, String json, long expectedVersion);

    Optional<Versioned> getVersioned(String collection, String id);

    /** Drops every document of these views (and nothing else). */
    void clear(List<View<?>> views);

    @Override
    void close();

    record Versioned(String json, long version) {}

    record Token(
            String processor,
            int segment,
            String json,
            long epoch,
            @Nullable String owner,
            long claimedAt) {}

    record TokenWrite(String processor, int segment, String json, long epoch) {}

    record Group(List<Object> key, long count, List<@Nullable Object> measures) {}

    record Measure(Kind kind, String field) {
        public enum Kind {
            SUM,
            MIN,
            MAX
        }
    }

    final class StaleEpoch extends RuntimeException {}
}
