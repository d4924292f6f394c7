package io.meridian.commitment.write.correct;

import io.meridian.commitment.events.Kind;
import io.meridian.commitment.events.Side;
import io.meridian.shared.Money;
import io.meridian.shared.RuleBroken;
import io.meridian.shared.When;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a correction changes; null changes nothing, {@code clear} names fields that hold nothing from now on. Which fields
 * apply depends on the fact: the making has all up to {@code cites}, a renegotiation what, due, value, agreedBy and
 * evidence, a reassignment responsible and counterpart, an acceptance by, an ending note and evidence.
 */
public record CommitmentChanges(
        @Nullable Kind kind,
        @Nullable Side side,
        @Nullable String responsible,
        @Nullable String counterpart,
        @Nullable String what,
        @Nullable When due,
        @Nullable String entity,
        @Nullable String region,
        @Nullable String productLine,
        @Nullable Money value,
        @Nullable String evidence,
        @Nullable String cites,
        @Nullable String agreedBy,
        @Nullable String by,
        @Nullable String note,
        @Nullable When at,
        @Nullable List<String> clear) {
    private static final Set<String> CLEARABLE = Set.of(
            "counterpart",
            "due",
            "entity",
            "region",
            "productLine",
            "value",
            "evidence",
            "cites",
            "agreedBy",
            "by",
            "note");

    Map<String, @Nullable Object> fields() {
        Map<String, @Nullable Object> fields = new HashMap<>();
        put(fields, "kind", kind);
        put(fields, "side", side);
        put(fields, "responsible", responsible);
        put(fields, "counterpart", counterpart);
        put(fields, "what", what);
        put(fields, "due", due);
        put(fields, "entity", entity);
        put(fields, "region", region);
        put(fields, "productLine", productLine);
        put(fields, "value", value);
        put(fields, "evidence", evidence);
        put(fields, "cites", cites);
        put(fields, "agreedBy", agreedBy);
        put(fields, "by", by);
        put(fields, "note", note);
        put(fields, "at", at);
        for (String field : clear == null ? List.<String>of() : clear) {
            if (!CLEARABLE.contains(field)) {
                throw new RuleBroken("field-can-be-empty", field);
            }
            fields.put(field, null);
        }
        return fields;
    }

    private static void put(Map<String, @Nullable Object> fields, String name, @Nullable Object value) {
        if (value != null) {
            fields.put(name, value);
        }
    }
}
