package io.meridian.contact;

import io.meridian.contact.events.ContactAdded;
import io.meridian.contact.events.ContactAffiliated;
import io.meridian.contact.events.ContactChangeUndone;
import io.meridian.contact.events.ContactEvent;
import io.meridian.contact.events.ContactFunctionSet;
import io.meridian.contact.events.ContactLanguageSet;
import io.meridian.contact.events.ContactLeft;
import io.meridian.contact.events.ContactMailSet;
import io.meridian.contact.events.ContactNamed;
import io.meridian.contact.events.ContactPhoneSet;
import io.meridian.contact.events.ContactRoleSet;
import io.meridian.contact.events.ContactTitleSet;
import io.meridian.directory.Function;
import io.meridian.documents.Fact;
import io.meridian.documents.Facts;
import io.meridian.documents.Reading;
import io.meridian.documents.Track;
import io.meridian.eventlog.Stamp;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Everything known about one contact; who has left stays in the past, and nameable. */
public record ContactFacts(
        Track<ContactAdded> added,
        Track<ContactNamed> name,
        Track<ContactAffiliated> affiliation,
        Track<ContactTitleSet> title,
        Track<ContactFunctionSet> function,
        Track<ContactRoleSet> role,
        Track<ContactMailSet> mail,
        Track<ContactPhoneSet> phone,
        Track<ContactLanguageSet> language,
        Track<ContactLeft> left)
        implements Facts {
    public static final ContactFacts NONE = new ContactFacts(
            Track.empty(),
            Track.empty(),
            Track.empty(),
            Track.empty(),
            Track.empty(),
            Track.empty(),
            Track.empty(),
            Track.empty(),
            Track.empty(),
            Track.empty());

    public ContactFacts with(Stamp stamp, ContactEvent event) {
        String kind = event.getClass().getSimpleName();
        return switch (event) {
            case ContactAdded said ->
                new ContactFacts(
                        added.with(Fact.of(stamp, kind, said)),
                        name,
                        affiliation,
                        title,
                        function,
                        role,
                        mail,
                        phone,
                        language,
                        left);
            case ContactNamed said ->
                new ContactFacts(
                        added,
                        name.with(Fact.of(stamp, kind, said)),
                        affiliation,
                        title,
                        function,
                        role,
                        mail,
                        phone,
                        language,
                        left);
            case ContactAffiliated said ->
                new ContactFacts(
                        added,
                        name,
                        affiliation.with(Fact.of(stamp, kind, said)),
                        title,
                        function,
                        role,
                        mail,
                        phone,
                        language,
                        left);
            case ContactTitleSet said ->
                new ContactFacts(
                        added,
                        name,
                        affiliation,
                        title.with(Fact.of(stamp, kind, said)),
                        function,
                        role,
                        mail,
                        phone,
                        language,
                        left);
            case ContactFunctionSet said ->
                new ContactFacts(
                        added,
                        name,
                        affiliation,
                        title,
                        function.with(Fact.of(stamp, kind, said)),
                        role,
                        mail,
                        phone,
                        language,
                        left);
            case ContactRoleSet said ->
                new ContactFacts(
                        added,
                        name,
                        affiliation,
                        title,
                        function,
                        role.with(Fact.of(stamp, kind, said)),
                        mail,
                        phone,
                        language,
                        left);
            case ContactMailSet said ->
                new ContactFacts(
                        added,
                        name,
                        affiliation,
                        title,
                        function,
                        role,
                        mail.with(Fact.of(stamp, kind, said)),
                        phone,
                        language,
                        left);
            case ContactPhoneSet said ->
                new ContactFacts(
                        added,
                        name,
                        affiliation,
                        title,
                        function,
                        role,
                        mail,
                        phone.with(Fact.of(stamp, kind, said)),
                        language,
                        left);
            case ContactLanguageSet said ->
                new ContactFacts(
                        added,
                        name,
                        affiliation,
                        title,
                        function,
                        role,
                        mail,
                        phone,
                        language.with(Fact.of(stamp, kind, said)),
                        left);
            case ContactLeft said ->
                new ContactFacts(
                        added,
                        name,
                        affiliation,
                        title,
                        function,
                        role,
                        mail,
                        phone,
                        language,
                        left.with(Fact.of(stamp, kind, said)));
            case ContactChangeUndone undone ->
                new ContactFacts(
                        added.undone(stamp, kind),
                        name.undone(stamp, kind),
                        affiliation.undone(stamp, kind),
                        title.undone(stamp, kind),
                        function.undone(stamp, kind),
                        role.undone(stamp, kind),
                        mail.undone(stamp, kind),
                        phone.undone(stamp, kind),
                        language.undone(stamp, kind),
                        left.undone(stamp, kind));
        };
    }

    /** Its id; empty before anything is known. */
    public String id() {
        return added.facts().isEmpty() ? "" : added.facts().getFirst().said().contact();
    }

    /** Whether they are known as a contact at the instant, there or left. */
    public boolean present(Reading reading) {
        return added.at(reading).isPresent();
    }

    public boolean hasLeft(Reading reading) {
        return left.at(reading).isPresent();
    }

    /** Their name at the instant, else any that was ever said: whoever took part can always be named. */
    public Optional<String> name(Reading reading) {
        return name.at(reading).or(name::firstSaid).map(fact -> fact.said().name());
    }

    /** Where they work at the instant. */
    public Optional<Affiliation> affiliation(Reading reading) {
        return affiliation.at(reading).map(Fact::said).map(said -> new Affiliation(said.entity(), said.organisation()));
    }

    public Optional<Function> function(Reading reading) {
        return function.at(reading).map(fact -> fact.said().function());
    }

    public @Nullable String title(Reading reading) {
        return title.at(reading).map(fact -> fact.said().title()).orElse(null);
    }

    /** Their position in the customer's words: "VP purchasing". */
    public @Nullable String role(Reading reading) {
        return role.at(reading).map(fact -> fact.said().role()).orElse(null);
    }

    public @Nullable String mail(Reading reading) {
        return mail.at(reading).map(fact -> fact.said().mail()).orElse(null);
    }

    public @Nullable String phone(Reading reading) {
        return phone.at(reading).map(fact -> fact.said().phone()).orElse(null);
    }

    public @Nullable String language(Reading reading) {
        return language.at(reading).map(fact -> fact.said().language()).orElse(null);
    }

    @Override
    public boolean wasTakenBack() {
        return added.wasTakenBack();
    }
}
