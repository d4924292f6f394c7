package io.meridian.contact.write.change;

import io.meridian.contact.Affiliation;
import io.meridian.directory.Function;
import io.meridian.shared.When;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What is given changes from a date on, now if none is given; what is left out stays, what is cleared is emptied.
 *
 * @param clear names among title, role, mail, phone and language */
public record ChangeContact(
        String account,
        @TargetAggregateIdentifier String contact,
        @Nullable String name,
        @Nullable Affiliation affiliation,
        @Nullable String title,
        @Nullable Function function,
        @Nullable String role,
        @Nullable String mail,
        @Nullable String phone,
        @Nullable String language,
        List<String> clear,
        @Nullable When from) {}
