package io.meridian.contact;

import io.meridian.documents.Documents;
import io.meridian.documents.Reading;

/** What a contact is called at an instant. */
public final class ContactName {
    private ContactName() {}

    /** Empty for whom nobody knows. */
    public static String of(Documents documents, String contact, Reading reading) {
        return documents
                .get(Contacts.CONTACT, contact)
                .flatMap(facts -> facts.name(reading))
                .orElse("");
    }
}
