package io.meridian.directory.read.regions;

import io.meridian.directory.Directory;
import io.meridian.directory.TakenBack;
import io.meridian.documents.Documents;
import io.meridian.documents.Reading;
import java.util.Comparator;
import java.util.List;

/**
 * Every region there was at an instant, by its id.
 *
 * @param takenBack those that were added and taken back, for administrators
 */
record RegionsView(List<RegionView> regions, List<TakenBack> takenBack) {
    static RegionsView read(Documents documents, Reading reading, boolean administrator) {
        return new RegionsView(
                documents.all(Directory.REGION).stream()
                        .filter(region -> region.present(reading))
                        .map(region -> RegionView.read(region, reading))
                        .sorted(Comparator.comparing(RegionView::id))
                        .toList(),
                administrator
                        ? TakenBack.of(
                                documents.all(Directory.REGION).stream(),
                                region -> new TakenBack(
                                        region.id(), region.name(reading).orElse("")))
                        : List.of());
    }
}
