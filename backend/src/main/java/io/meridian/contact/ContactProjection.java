package io.meridian.contact;

import io.meridian.contact.events.ContactEvent;
import io.meridian.documents.Audience;
import io.meridian.documents.Change;
import io.meridian.documents.Document;
import io.meridian.documents.Projection;
import io.meridian.documents.Shelf;
import io.meridian.documents.View;
import io.meridian.eventlog.Recorded;
import io.meridian.eventlog.Stamp;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Folds what is recorded about contacts into one document each. */
public final class ContactProjection implements Projection {
    @Override
    public Set<View<?>> views() {
        return Set.of(Contacts.CONTACT);
    }

    @Override
    public String fingerprint() {
        return "contact-1";
    }

    @Override
    public boolean concerns(Object event) {
        return event instanceof ContactEvent;
    }

    @Override
    public List<Change> fold(Recorded recorded, Shelf shelf) {
        ContactEvent event = (ContactEvent) recorded.event();
        Stamp stamp = recorded.stamp();
        String id = event.contact();
        ContactFacts facts = shelf.get(Contacts.CONTACT, id)
                .map(Document::body)
                .orElse(ContactFacts.NONE)
                .with(stamp, event);
        return List.of(new Change.Put(
                new Document<>(Contacts.CONTACT, stamp.account(), id, id, Audience.EVERYBODY, facts, Map.of())));
    }
}
