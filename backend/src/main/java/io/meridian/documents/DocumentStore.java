package io.meridian.documents;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Collections of documents by id with declared index fields; written by one atomic, fenced {@link #apply}. */
public interface DocumentStore extends AutoCloseable {
    <T> Optional<Document<T>> get(View<T> view, String id);

    /** In the order that the query asks for, then by id; a document without the field it is sorted by comes last. */
    <T> List<Document<T>> find(Query<T> query);

    /** All documents of one account in these views, as they stood together at one moment. */
    List<Document<?>> ofAccount(String account, Collection<View<?>> views);

    long count(Query<?> query);

    /**
     * Count, sum, min and max of index fields, grouped by index fields, in the order of the keys; {@code account} counts as
     * one. A document counts once for each value of an array field; decimals are summed exactly.
     */
    List<Group> group(Query<?> query, List<String> by, List<Measure> measures);

    /**
     * Applies changes and stores the token in one transaction.
     *
     * @throws StaleEpoch the claim was taken over; nothing was written
     */
    void apply(List<? extends Change> changes, @Nullable TokenWrite token);

    /**
     * Raises a token's epoch by one and names its owner (null gives it up), if its epoch is still the expected one, 0 for a
     * token that is not there yet: from then on nobody writes with an older epoch.
     *
     * @param at when it was claimed, by the log's clock
     * @return the token as it stands now, or empty if somebody else was first
     */
    Optional<Token> claim(String processor, int segment, @Nullable String owner, long expectedEpoch, long at);

    Optional<Token> token(String processor, int segment);

    List<Token> tokens(String processor);

    /**
     * Small records with a version (one-time links, leases): writes only if the stored version is the expected one, 0 for
     * one that is not there yet.
     *
     * @param text whatever it is, JSON or not: it comes back character by character
     */
    boolean putIf(String collection, String id, String text, long expectedVersion);

    Optional<Versioned> getVersioned(String collection, String id);

    /** Drops every document of these views (and nothing else); one that is cut short has dropped some. */
    void clear(List<View<?>> views);

    /** What was written before and is no more is nowhere in the files either: after a forgetting. */
    void leaveNoTrace();

    @Override
    void close();

    record Versioned(String text, long version) {}

    /** @param json what the last write said, character by character; empty before the first */
    record Token(
            String processor,
            int segment,
            String json,
            long epoch,
            @Nullable String owner,
            long claimedAt) {}

    record TokenWrite(String processor, int segment, String json, long epoch) {}

    /** @param key values of the fields grouped by; null where a document has none */
    record Group(List<@Nullable Object> key, long count, List<@Nullable Object> measures) {}

    record Measure(Kind kind, String field) {
        public enum Kind {
            SUM,
            MIN,
            MAX
        }
    }

    final class StaleEpoch extends RuntimeException {}
}
