package io.meridian.documents;

import java.util.List;
import java.util.Map;

/** The last position at which a view of an account changed for an audience: resuming is a comparison with it. */
public record LastChange(String view, String set, long position) {
    static final View<LastChange> VIEW = new View<>("_last-change", LastChange.class);
    static final String POSITION = "position";

    Document<LastChange> document(String account) {
        return new Document<>(
                VIEW,
                account,
                account + ":" + view + ":" + set,
                account,
                Audience.of(List.of(set)),
                this,
                Map.of(POSITION, position, "view", view));
    }
}
