package io.meridian.eventlog;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds values that are blank although no recorded forgetting names them: somebody took them away outside of Meridian. */
final class Blanks {
    private final TreeMap<Long, TreeSet<String>> unexplained = new TreeMap<>();

    /** Commits in their order; what forgets stands after what it forgets. */
    void see(Commit commit) {
        for (StoredEvent event : commit.events()) {
            for (Payload.Detached one : event.payload().detached()) {
                if (one.value() == null) {
                    unexplained
                            .computeIfAbsent(event.stamp().position(), absent -> new TreeSet<>())
                            .add(one.name());
                }
            }
            if (event.type().equals(FieldsForgotten.NAME)) {
                forgotten(event);
            }
        }
    }

    private void forgotten(StoredEvent event) {
        FieldsForgotten said = CanonicalJson.MAPPER.readValue(event.payload().json(), FieldsForgotten.class);
        for (FieldsForgotten.Field field : said.fields()) {
            unexplained.computeIfPresent(field.position(), (position, names) -> {
                names.remove(field.name());
                return names.isEmpty() ? null : names;
            });
        }
    }

    /** The first of them. */
    EventLog.@Nullable Flaw flaw() {
        Map.Entry<Long, TreeSet<String>> first = unexplained.firstEntry();
        return first == null
                ? null
                : new EventLog.Flaw(
                        first.getKey(),
                        "the value of " + first.getValue().first() + " is gone, and no forgetting of it was recorded");
    }
}
