package io.meridian.documents;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A question to one view over its declared index fields. {@code account} and {@code audience} are fields of every view. */
public record Query<T>(
        View<T> view, List<Condition> where, @Nullable String sort, boolean descending, int offset, int limit) {
    public static <T> Query<T> of(View<T> view) {
        return new Query<>(view, List.of(), null, false, 0, Integer.MAX_VALUE);
    }

    public Query<T> equal(String field, Object value) {
        return and(new Condition.In(field, List.of(value)));
    }

    public Query<T> in(String field, Collection<?> values) {
        return and(new Condition.In(field, List.copyOf(values)));
    }

    /** {@code from ≤ field < until}, of an array one and the same value; null leaves a side open. */
    public Query<T> range(String field, @Nullable Object from, @Nullable Object until) {
        return and(new Condition.Range(field, from, until));
    }

    public Query<T> prefix(String field, String prefix) {
        return and(new Condition.Prefix(field, prefix));
    }

    public Query<T> sorted(String field, boolean descending) {
        return new Query<>(view, where, field, descending, offset, limit);
    }

    /** @param limit 0 is none, not all */
    public Query<T> page(int offset, int limit) {
        return new Query<>(view, where, sort, descending, offset, limit);
    }

    private Query<T> and(Condition condition) {
        List<Condition> all = new ArrayList<>(where);
        all.add(condition);
        return new Query<>(view, List.copyOf(all), sort, descending, offset, limit);
    }

    /** One condition on one field. */
    public sealed interface Condition {
        record In(String field, List<?> values) implements Condition {}

        record Range(
                String field,
                @Nullable Object from,
                @Nullable Object until) implements Condition {}

        record Prefix(String field, String prefix) implements Condition {}
    }
}
