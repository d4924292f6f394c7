package io.meridian.contact.read.contacts;

import io.meridian.contact.Contacts;
import io.meridian.documents.Documents;
import io.meridian.documents.Reading;
import java.util.Comparator;
import java.util.List;

/** Everybody who was a contact by an instant, by name; who had left is still there, marked. */
record ContactsView(List<ContactView> contacts) {
    static ContactsView read(String account, Documents documents, Reading reading) {
        return new ContactsView(documents.all(Contacts.CONTACT).stream()
                .filter(contact -> contact.present(reading))
                .map(contact -> ContactView.read(account, contact, documents, reading))
                .sorted(Comparator.comparing(ContactView::name).thenComparing(ContactView::id))
                .toList());
    }
}
