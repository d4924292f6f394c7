package io.meridian.account;

import io.meridian.account.events.EntityEvent;
import io.meridian.documents.Documents;
import io.meridian.documents.Facts;
import io.meridian.documents.Reading;
import io.meridian.eventlog.Stamp;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Everything known about the legal entities, sites and regions of one customer, by entity. */
public record EntityTreeFacts(Map<String, EntityFacts> entities) implements Facts {
    public static final EntityTreeFacts NONE = new EntityTreeFacts(Map.of());

    public EntityTreeFacts with(Stamp stamp, EntityEvent event) {
        String entity = event.entity();
        Map<String, EntityFacts> all = new TreeMap<>(entities);
        all.put(entity, entity(entity).orElse(EntityFacts.NONE).with(stamp, event));
        return new EntityTreeFacts(Collections.unmodifiableMap(all));
    }

    public Optional<EntityFacts> entity(String entity) {
        return Optional.ofNullable(entities.get(entity));
    }

    @Override
    public boolean wasTakenBack() {
        return !entities.isEmpty() && entities.values().stream().allMatch(EntityFacts::wasTakenBack);
    }

    @Override
    public boolean gathers() {
        return true;
    }

    @Override
    public Optional<Facts> part(String thing) {
        return Optional.ofNullable(entities.get(thing));
    }

    /** What an entity of the account is called at the instant; empty where nobody knows it. */
    public static String name(Documents documents, String account, String entity, Reading reading) {
        return documents
                .get(Accounts.ENTITIES, account)
                .flatMap(tree -> tree.entity(entity))
                .flatMap(facts -> facts.name(reading))
                .orElse("");
    }
}
