package violating.read.thing;

import io.meridian.documents.DocumentStore;
import io.meridian.history.Moment;
import org.springframework.web.bind.annotation.RestController;

@RestController
final class AccountScreenThatAsksTheStore {
    private final DocumentStore store;

    AccountScreenThatAsksTheStore(DocumentStore store) {
        this.store = store;
    }

    int today(Moment moment) {
        return moment.hashCode() + store.hashCode();
    }
}
