package io.meridian.exchange.into;

import io.meridian.contact.Affiliation;
import io.meridian.contact.ContactFacts;
import io.meridian.contact.Contacts;
import io.meridian.contact.write.add.AddContact;
import io.meridian.contact.write.change.ChangeContact;
import io.meridian.contact.write.correct.CorrectContact;
import io.meridian.directory.Function;
import io.meridian.documents.Reader;
import io.meridian.documents.Reading;
import io.meridian.exchange.mapping.TargetField;
import io.meridian.shared.Instants;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A row becomes a contact of an account. */
@Component
class ContactTarget implements Target {
    private final Stands stands;

    ContactTarget(Stands stands) {
        this.stands = stands;
    }

    @Override
    public String kind() {
        return "contact";
    }

    @Override
    public List<TargetField> fields() {
        return List.of(
                ACCOUNT,
                TargetField.text(
                        "name",
                        true,
                        "contactname",
                        "fullname",
                        "contact",
                        "ansprechpartner",
                        "kontakt",
                        "kontaktname",
                        "person"),
                TargetField.text("title", false, "contacttitle", "jobtitle", "titel"),
                TargetField.text("role", false, "position", "rolle"),
                TargetField.text("function", false, "department", "funktion", "abteilung"),
                TargetField.text("mail", false, "email", "emailaddress", "mailadresse"),
                TargetField.text("phone", false, "telephone", "tel", "phonenumber", "telefon", "telefonnummer"),
                TargetField.text("language", false, "lang", "sprache"),
                TargetField.text("organisation", false, "organization", "company", "firma", "unternehmen"),
                TargetField.day("since", false, "seit"));
    }

    @Override
    public Plan plan(TargetRow row) {
        String contact = row.thing();
        String account = stands.account(row);
        String name = row.required("name");
        String organisation = row.text("organisation");
        Affiliation affiliation = organisation == null ? null : new Affiliation(null, organisation);
        Function function = row.word("function", Function.class);
        Optional<ContactFacts> known = stands.now(Contacts.CONTACT, row, account);
        if (known.isEmpty()) {
            return new Plan(
                    false,
                    List.of(Step.act(
                            account,
                            new AddContact(
                                    account,
                                    contact,
                                    name,
                                    affiliation == null ? Affiliation.CUSTOMER : affiliation,
                                    row.text("title"),
                                    function,
                                    row.text("role"),
                                    row.text("mail"),
                                    row.text("phone"),
                                    row.text("language"),
                                    row.when("since")),
                            -1)),
                    account,
                    name,
                    List.of());
        }
        ContactFacts facts = known.get();
        Reading now = new Reading(Instants.NEVER - 1, Reader.of(row.person()));
        ChangeContact change = new ChangeContact(
                account,
                contact,
                TargetRow.other(name, facts.name(now).orElse(null)),
                TargetRow.other(affiliation, facts.affiliation(now).orElse(null)),
                TargetRow.other(row.text("title"), facts.title(now)),
                TargetRow.other(function, facts.function(now).orElse(null)),
                TargetRow.other(row.text("role"), facts.role(now)),
                TargetRow.other(row.text("mail"), facts.mail(now)),
                TargetRow.other(row.text("phone"), facts.phone(now)),
                TargetRow.other(row.text("language"), facts.language(now)),
                List.of(),
                null);
        boolean same = Stream.of(
                        change.name(),
                        change.affiliation(),
                        change.title(),
                        change.function(),
                        change.role(),
                        change.mail(),
                        change.phone(),
                        change.language())
                .allMatch(java.util.Objects::isNull);
        List<Step> steps = new ArrayList<>();
        Changes changes = new Changes();
        changes.add("name", change.name(), facts.name(now).orElse(null));
        changes.add("organisation", change.affiliation(), facts.affiliation(now).orElse(null));
        changes.add("title", change.title(), facts.title(now));
        changes.add("function", change.function(), facts.function(now).orElse(null));
        changes.add("role", change.role(), facts.role(now));
        changes.add("mail", change.mail(), facts.mail(now));
        changes.add("phone", change.phone(), facts.phone(now));
        changes.add("language", change.language(), facts.language(now));
        Beginning.corrected(row, facts.added(), changes)
                .map(since -> new CorrectContact(account, contact, since.event(), since.changed()))
                .ifPresent(correct -> steps.add(Step.act(account, correct, facts.version())));
        if (!same) {
            steps.add(Step.act(account, change, facts.version()));
        }
        return new Plan(true, steps, account, name, changes.all());
    }

    @Override
    public @Nullable String name(String person, String account, String thing) {
        return stands.name(Contacts.CONTACT, person, account, thing, ContactFacts::name);
    }
}
