package io.meridian.history;

import io.meridian.documents.Projection;
import io.meridian.documents.View;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** What all projections fold, by name: an answer reads the same from whatever process it comes. */
final class FoldedViews {
    private FoldedViews() {}

    static List<View<?>> of(Collection<Projection> projections) {
        return projections.stream()
                .<View<?>>flatMap(projection -> projection.views().stream())
                .sorted(Comparator.comparing(View::name))
                .toList();
    }
}
