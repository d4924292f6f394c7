package io.meridian.contact.write.change;

import io.meridian.contact.Affiliation;
import io.meridian.directory.Function;
import io.meridian.shared.When;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What changes; what is left out stays.
 *
 * @param clear what is emptied: names among title, role, mail, phone and language */
record ChangedContact(
        @Nullable String name,
        @Nullable Affiliation affiliation,
        @Nullable String title,
        @Nullable Function function,
        @Nullable String role,
        @Nullable String mail,
        @Nullable String phone,
        @Nullable String language,
        @Nullable List<String> clear,
        @Nullable When from) {}
