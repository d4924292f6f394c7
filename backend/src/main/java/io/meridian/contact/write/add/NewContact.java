package io.meridian.contact.write.add;

import io.meridian.contact.Affiliation;
import io.meridian.directory.Function;
import io.meridian.shared.When;
import org.jspecify.annotations.Nullable;

/** A new contact; without an affiliation they are of the customer as a whole. */
record NewContact(
        String name,
        @Nullable Affiliation affiliation,
        @Nullable String title,
        @Nullable Function function,
        @Nullable String role,
        @Nullable String mail,
        @Nullable String phone,
        @Nullable String language,
        @Nullable When since) {}
