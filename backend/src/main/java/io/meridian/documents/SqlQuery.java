package io.meridian.documents;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A query as SQL over the index: one condition drives by a range of the field index, the others are looked up by document
 * key, each an index seek; documents themselves are read last.
 */
final class SqlQuery {
    private final StringBuilder sql = new StringBuilder();
    private final List<Object> arguments = new ArrayList<>();
    private final Query<?> query;

    private SqlQuery(Query<?> query) {
        this.query = query;
    }

    String sql() {
        return sql.toString();
    }

    List<Object> arguments() {
        return arguments;
    }

    static SqlQuery find(Query<?> query) {
        SqlQuery one = new SqlQuery(query);
        one.sql.append("SELECT d.account, d.id, d.thing, d.audience, d.body, d.fields FROM (SELECT c.key AS key, ");
        if (query.sort() == null) {
            one.sql.append("NULL");
        } else {
            one.sql
                    .append(query.descending() ? "(SELECT MAX" : "(SELECT MIN")
                    .append("(s.value) FROM field s WHERE s.key = c.key AND s.name = ?)");
            one.arguments.add(query.sort());
        }
        one.sql.append(" AS sort, o.id AS id FROM ");
        one.from();
        one.sql.append(" CROSS JOIN document o ON o.key = c.key");
        one.where();
        one.order("");
        one.sql.append(" LIMIT ? OFFSET ?) k CROSS JOIN document d ON d.key = k.key");
        one.arguments.add(query.limit());
        one.arguments.add(query.offset());
        one.order("k.");
        return one;
    }

    static SqlQuery count(Query<?> query) {
        SqlQuery one = new SqlQuery(query);
        one.sql.append("SELECT COUNT(*) FROM ");
        one.from();
        one.where();
        return one;
    }

    /** Rows of index values: those to group by, then one for each measure. */
    static SqlQuery values(Query<?> query, List<String> by, List<String> measured) {
        SqlQuery one = new SqlQuery(query);
        one.sql.append("SELECT 1");
        for (int i = 0; i < by.size(); i++) {
            one.sql.append(", g").append(i).append(".value");
        }
        for (String field : measured) {
            one.sql.append(", (SELECT MIN(m.value) FROM field m WHERE m.key = c.key AND m.name = ?)");
            one.arguments.add(field);
        }
        one.sql.append(" FROM ");
        one.from();
        for (int i = 0; i < by.size(); i++) {
            one.sql.append(" LEFT JOIN field g%1$d ON g%1$d.key = c.key AND g%1$d.name = ?".formatted(i));
            one.arguments.add(by.get(i));
        }
        one.where();
        return one;
    }

    private void order(String prefix) {
        sql.append(" ORDER BY %1$ssort IS NULL, %1$ssort%2$s, %1$sid"
                .formatted(prefix, query.descending() ? " DESC" : ""));
    }

    private void from() {
        Query.Condition driver = driver();
        if (driver == null) {
            sql.append("(SELECT key FROM document WHERE view = ?) c");
            arguments.add(query.view().name());
            return;
        }
        sql.append("(SELECT DISTINCT key FROM field WHERE view = ? AND name = ?");
        arguments.add(query.view().name());
        condition(driver, "");
        sql.append(") c");
    }

    private void where() {
        Query.Condition driver = driver();
        String word = " WHERE ";
        for (Query.Condition condition : query.where()) {
            if (condition != driver) {
                sql.append(word).append("EXISTS (SELECT 1 FROM field f WHERE f.key = c.key AND f.name = ?");
                condition(condition, "f.");
                sql.append(")");
                word = " AND ";
            }
        }
    }

    private void condition(Query.Condition condition, String prefix) {
        switch (condition) {
            case Query.Condition.In in -> {
                arguments.add(in.field());
                sql.append(" AND %svalue IN (%s)"
                        .formatted(
                                prefix,
                                String.join(
                                        ", ",
                                        in.values().stream().map(any -> "?").toList())));
                in.values().forEach(value -> arguments.add(SqlValue.write(value)));
            }
            case Query.Condition.Range range -> {
                arguments.add(range.field());
                bound(prefix, ">=", range.from());
                bound(prefix, "<", range.until());
            }
            case Query.Condition.Prefix start -> {
                arguments.add(start.field());
                bound(prefix, ">=", start.prefix());
                bound(prefix, "<", start.prefix() + Character.toString(Character.MAX_CODE_POINT));
            }
        }
    }

    private void bound(String prefix, String operator, @Nullable Object value) {
        if (value != null) {
            sql.append(" AND %svalue %s ?".formatted(prefix, operator));
            arguments.add(SqlValue.write(value));
        }
    }

    /** The condition likely to leave the fewest: an equality, but not the one most documents share. */
    private Query.@Nullable Condition driver() {
        return query.where().stream()
                .filter(condition -> condition instanceof Query.Condition.In in
                        && !in.field().equals("audience"))
                .findFirst()
                .or(() -> query.where().stream()
                        .filter(condition -> condition instanceof Query.Condition.Prefix)
                        .findFirst())
                .or(() -> query.where().stream().findFirst())
                .orElse(null);
    }
}
