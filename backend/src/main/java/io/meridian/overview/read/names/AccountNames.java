package io.meridian.overview.read.names;

import io.meridian.account.Accounts;
import io.meridian.account.EntityKind;
import io.meridian.account.Headquarters;
import io.meridian.contact.Affiliation;
import io.meridian.contact.Contacts;
import io.meridian.directory.Directory;
import io.meridian.directory.Function;
import io.meridian.directory.Hours;
import io.meridian.documents.Documents;
import io.meridian.documents.Reading;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the ids on an account's screens are called at one moment: people of ours, contacts, entities and regions.
 *
 * @param zone the account's clock, which is its headquarters'
 */
public record AccountNames(
        @Nullable ZoneId zone,
        Map<String, NamedPerson> people,
        Map<String, NamedContact> contacts,
        Map<String, NamedEntity> entities,
        Map<String, NamedRegion> regions) {

    /** A person of ours. */
    public record NamedPerson(
            String name,
            @Nullable Function function,
            @Nullable String region,
            @Nullable ZoneId zone,
            boolean present) {}

    /**
     * A person of the customer or of a third party.
     *
     * @param left has left, or was taken back: nobody chooses them any more
     */
    public record NamedContact(
            String name,
            @Nullable String title,
            @Nullable Function function,
            @Nullable String entity,
            @Nullable String organisation,
            boolean left) {}

    /** A legal entity, site or region of the customer. */
    public record NamedEntity(String name, @Nullable EntityKind kind, boolean open) {}

    /**
     * One of our regions, with its home zone and working hours.
     *
     * @param takenBack nobody chooses it any more
     */
    public record NamedRegion(String name, @Nullable ZoneId zone, List<Hours> hours, boolean takenBack) {}

    static AccountNames read(String account, Documents documents, Reading reading) {
        ZoneId zone = documents
                .get(Accounts.ACCOUNT, account)
                .flatMap(facts -> facts.headquarters(reading))
                .map(Headquarters::zone)
                .orElse(null);
        AccountNames names = new AccountNames(zone, new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
        documents
                .all(Directory.PERSON)
                .forEach(person -> person.name(reading)
                        .ifPresent(name -> names.people.put(
                                person.added().facts().getFirst().said().person(),
                                new NamedPerson(
                                        name,
                                        person.function(reading).orElse(null),
                                        person.region(reading).orElse(null),
                                        person.zone(reading).orElse(null),
                                        person.present(reading)))));
        documents
                .all(Contacts.CONTACT)
                .forEach(contact -> contact.name(reading).ifPresent(name -> {
                    var affiliation = contact.affiliation(reading);
                    names.contacts.put(
                            contact.added().facts().getFirst().said().contact(),
                            new NamedContact(
                                    name,
                                    contact.title(reading),
                                    contact.function(reading).orElse(null),
                                    affiliation.map(Affiliation::entity).orElse(null),
                                    affiliation.map(Affiliation::organisation).orElse(null),
                                    contact.hasLeft(reading) || contact.wasTakenBack()));
                }));
        documents
                .get(Accounts.ENTITIES, account)
                .ifPresent(tree -> tree.entities()
                        .forEach((id, entity) -> entity.name(reading)
                                .ifPresent(name -> names.entities.put(
                                        id, new NamedEntity(name, kind(entity), entity.open(reading))))));
        documents
                .all(Directory.REGION)
                .forEach(region -> region.name(reading)
                        .ifPresent(name -> names.regions.put(
                                region.id(),
                                new NamedRegion(
                                        name,
                                        region.zone(reading).orElse(null),
                                        region.hours(reading),
                                        region.wasTakenBack()))));
        return names;
    }

    private static @Nullable EntityKind kind(io.meridian.account.EntityFacts entity) {
        return entity.added().standing().stream()
                .findFirst()
                .map(fact -> fact.said().kind())
                .orElse(null);
    }
}
