package io.meridian.contact.write.add;

import io.meridian.contact.Affiliation;
import io.meridian.contact.write.change.ChangeContact;
import io.meridian.directory.Function;
import io.meridian.shared.When;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Somebody of the customer or of a third party is a contact, since a date where it is known. */
public record AddContact(
        String account,
        @TargetAggregateIdentifier String contact,
        String name,
        Affiliation affiliation,
        @Nullable String title,
        @Nullable Function function,
        @Nullable String role,
        @Nullable String mail,
        @Nullable String phone,
        @Nullable String language,
        @Nullable When since) {

    /** What is said of them beside that they are a contact; true for as long as anybody can say. */
    public ChangeContact description() {
        return new ChangeContact(
                account, contact, name, affiliation, title, function, role, mail, phone, language, List.of(), null);
    }
}
