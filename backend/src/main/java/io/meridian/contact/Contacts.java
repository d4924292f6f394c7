package io.meridian.contact;

import io.meridian.documents.View;

/** The view of this module. */
public final class Contacts {
    public static final View<ContactFacts> CONTACT = new View<>("contact", ContactFacts.class);

    private Contacts() {}
}
