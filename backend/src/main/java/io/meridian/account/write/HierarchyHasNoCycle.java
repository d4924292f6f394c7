package io.meridian.account.write;

import io.meridian.account.EntityFacts;
import io.meridian.account.EntityTreeFacts;
import io.meridian.documents.Fact;
import io.meridian.documents.Reader;
import io.meridian.documents.Reading;
import io.meridian.shared.Instants;
import io.meridian.shared.RuleBroken;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** No entity stands below itself, at any instant at which a parent changes, past or planned. */
final class HierarchyHasNoCycle {
    private HierarchyHasNoCycle() {}

    static void check(EntityTreeFacts tree) {
        Set<Long> turns = new TreeSet<>();
        for (EntityFacts entity : tree.entities().values()) {
            entity.parent().standing().stream().map(Fact::effectiveAt).forEach(turns::add);
        }
        for (long turn : turns) {
            check(tree, turn);
        }
    }

    private static void check(EntityTreeFacts tree, long turn) {
        Reading reading = new Reading(turn, Reader.of(""));
        Map<String, String> parents = new HashMap<>();
        tree.entities().forEach((id, entity) -> entity.parent(reading).ifPresent(parent -> parents.put(id, parent)));
        for (String start : parents.keySet()) {
            Set<String> path = new HashSet<>();
            for (String at = start; at != null; at = parents.get(at)) {
                if (!path.add(at)) {
                    String name = tree.entities()
                            .getOrDefault(at, EntityFacts.NONE)
                            .name(reading)
                            .orElse("");
                    String when = turn == Instants.OPEN ? "" : Instants.text(turn);
                    throw new RuleBroken("hierarchy-has-no-cycle", "parent", name, when);
                }
            }
        }
    }
}
