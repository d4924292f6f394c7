package io.meridian.contact.events;

/** What happens to a contact. */
public sealed interface ContactEvent
        permits ContactAdded,
                ContactAffiliated,
                ContactChangeUndone,
                ContactFunctionSet,
                ContactLanguageSet,
                ContactLeft,
                ContactMailSet,
                ContactNamed,
                ContactPhoneSet,
                ContactRoleSet,
                ContactTitleSet {
    /** Whom it is about. */
    String contact();
}
