package io.meridian.realtime;

import io.meridian.realtime.Told.Here;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Who has which account open, as long as their connection lives. */
final class Presence {
    private final Map<String, Map<String, Doing>> accounts = new ConcurrentHashMap<>();

    record Doing(String person, boolean editing, @Nullable String item) {}

    /** The accounts that somebody has open. */
    Set<String> open() {
        return Set.copyOf(accounts.keySet());
    }

    Set<String> connections(String account) {
        return Set.copyOf(accounts.getOrDefault(account, Map.of()).keySet());
    }

    /** @return whether anything has changed for others */
    boolean here(String account, String connection, Doing doing) {
        Doing before = accounts.computeIfAbsent(account, absent -> new ConcurrentHashMap<>())
                .put(connection, doing);
        return !doing.equals(before);
    }

    boolean gone(String account, String connection) {
        boolean[] was = new boolean[1];
        accounts.computeIfPresent(account, (name, open) -> {
            was[0] = open.remove(connection) != null;
            return open.isEmpty() ? null : open;
        });
        return was[0];
    }

    /**
     * Everybody once: editing goes before viewing.
     *
     * @param mayKnow whether the reader may know of an item
     */
    List<Here> of(String account, Predicate<String> mayKnow) {
        Map<String, Here> people = new LinkedHashMap<>();
        List<Doing> open =
                new ArrayList<>(accounts.getOrDefault(account, Map.of()).values());
        open.sort(java.util.Comparator.comparing(Doing::person)
                .thenComparing(doing -> doing.editing() ? 0 : 1)
                .thenComparing(doing -> String.valueOf(doing.item())));
        for (Doing doing : open) {
            String item = doing.item() != null && mayKnow.test(doing.item()) ? doing.item() : null;
            boolean editing = doing.editing() && (doing.item() == null || item != null);
            people.putIfAbsent(doing.person(), new Here(doing.person(), editing ? "editing" : "viewing", item));
        }
        return List.copyOf(people.values());
    }
}
