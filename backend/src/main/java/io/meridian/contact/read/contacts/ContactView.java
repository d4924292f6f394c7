package io.meridian.contact.read.contacts;

import io.meridian.account.EntityTreeFacts;
import io.meridian.contact.Affiliation;
import io.meridian.contact.ContactFacts;
import io.meridian.contact.events.ContactAdded;
import io.meridian.contact.events.ContactLeft;
import io.meridian.directory.Function;
import io.meridian.directory.Since;
import io.meridian.documents.Documents;
import io.meridian.documents.Fact;
import io.meridian.documents.Reading;
import io.meridian.history.PlannedChange;
import io.meridian.shared.When;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A contact at an instant.
 *
 * @param version for {@code If-Match}
 * @param entity of this customer, or {@code organisation} for a third party; with neither, the customer as a whole
 * @param leftOn their last day, once it has passed
 */
record ContactView(
        String id,
        long version,
        String name,
        @Nullable String title,
        @Nullable Function function,
        @Nullable String role,
        @Nullable String entity,
        @Nullable String entityName,
        @Nullable String organisation,
        @Nullable String mail,
        @Nullable String phone,
        @Nullable String language,
        Since since,
        boolean left,
        @Nullable When leftOn,
        List<PlannedChange> planned) {
    static ContactView read(String account, ContactFacts contact, Documents documents, Reading reading) {
        Affiliation affiliation = contact.affiliation(reading).orElse(Affiliation.CUSTOMER);
        String entity = affiliation.entity();
        return new ContactView(
                contact.id(),
                contact.version(),
                contact.name(reading).orElse(""),
                contact.title(reading),
                contact.function(reading).orElse(null),
                contact.role(reading),
                entity,
                entity == null ? null : EntityTreeFacts.name(documents, account, entity, reading),
                affiliation.organisation(),
                contact.mail(reading),
                contact.phone(reading),
                contact.language(reading),
                Since.of(contact.added(), ContactAdded::since),
                contact.hasLeft(reading),
                contact.left().at(reading).map(Fact::said).map(ContactLeft::on).orElse(null),
                PlannedChange.of(contact.id(), contact, reading));
    }
}
