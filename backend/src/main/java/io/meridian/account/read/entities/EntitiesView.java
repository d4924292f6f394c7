package io.meridian.account.read.entities;

import io.meridian.account.Accounts;
import io.meridian.account.EntityTreeFacts;
import io.meridian.documents.Documents;
import io.meridian.documents.Reading;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every entity there was at an instant, by name, open or closed, each with its parent then.
 *
 * @param version of the tree, for {@code If-Match}
 */
record EntitiesView(long version, List<EntityView> entities) {
    static EntitiesView read(String account, Documents documents, Reading reading) {
        EntityTreeFacts tree = documents.get(Accounts.ENTITIES, account).orElse(EntityTreeFacts.NONE);
        Stream<EntityView> entities = tree.entities().values().stream()
                .map(entity -> entity.added().at(reading).map(added -> EntityView.read(added, entity, reading)))
                .flatMap(Optional::stream);
        return new EntitiesView(
                tree.version(),
                entities.sorted(Comparator.comparing(EntityView::name).thenComparing(EntityView::id))
                        .toList());
    }
}
