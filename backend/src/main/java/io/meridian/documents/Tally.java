package io.meridian.documents;

import io.meridian.documents.DocumentStore.Group;
import io.meridian.documents.DocumentStore.Measure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts and measures rows of index values by key, exactly. */
final class Tally {
    private final List<Measure> measures;
    private final Map<List<@Nullable Object>, Row> rows = new HashMap<>();

    Tally(List<Measure> measures) {
        this.measures = measures;
    }

    void add(List<@Nullable Object> key, List<@Nullable Object> values) {
        Row row = rows.computeIfAbsent(key, absent -> new Row(measures.size()));
        row.count++;
        for (int i = 0; i < measures.size(); i++) {
            row.add(i, measures.get(i).kind(), values.get(i));
        }
    }

    List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        rows.forEach((key, row) -> groups.add(new Group(key, row.count, row.measures())));
        groups.sort(Comparator.comparing(Group::key, Tally::compare));
        return groups;
    }

    private static int compare(List<@Nullable Object> one, List<@Nullable Object> other) {
        for (int i = 0; i < one.size(); i++) {
            int order = IndexValue.ORDER.compare(one.get(i), other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static final class Row {
        private final @Nullable Object[] measured;
        private long count;

        Row(int measures) {
            measured = new @Nullable Object[measures];
        }

        void add(int i, Measure.Kind kind, @Nullable Object value) {
            Object before = measured[i];
            if (value == null || before == null) {
                measured[i] = value == null ? before : value;
                return;
            }
            measured[i] = switch (kind) {
                case SUM -> sum(before, value);
                case MIN -> IndexValue.ORDER.compare(value, before) < 0 ? value : before;
                case MAX -> IndexValue.ORDER.compare(value, before) > 0 ? value : before;
            };
        }

        private static Object sum(Object one, Object other) {
            return one instanceof BigDecimal decimal
                    ? decimal.add((BigDecimal) other)
                    : (Object) Math.addExact((Long) one, (Long) other);
        }

        List<@Nullable Object> measures() {
            List<@Nullable Object> all = new ArrayList<>();
            for (Object one : measured) {
                all.add(one instanceof BigDecimal decimal ? IndexValue.plain(decimal) : one);
            }
            return all;
        }
    }
}
