package io.meridian.exchange.into;

import io.meridian.documents.Document;
import io.meridian.documents.DocumentStore;
import io.meridian.documents.Reader;
import io.meridian.documents.View;
import io.meridian.exchange.mapping.RowReader.CellRefused;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What stands of a row's thing as known now, in the live documents. */
@Component
class Stands {
    private final DocumentStore store;

    Stands(DocumentStore store) {
        this.store = store;
    }

    /** Empty where nothing stands; refused where it stands but the importer may not see it. */
    <T> Optional<T> now(View<T> view, TargetRow row) {
        Optional<Document<T>> document = store.get(view, row.thing());
        document.ifPresent(stands -> {
            if (!stands.audience().admits(Reader.of(row.person()))) {
                throw new CellRefused(
                        "key-is-of-an-account-you-see", row.mapping().key().getFirst());
            }
        });
        return document.map(Document::body);
    }

    <T> Optional<T> now(View<T> view, String id) {
        return store.get(view, id).map(Document::body);
    }
}
