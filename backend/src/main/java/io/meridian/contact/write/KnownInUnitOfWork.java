package io.meridian.contact.write;

import io.meridian.contact.KnownPeople;
import io.meridian.directory.PeopleOfOurs;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Reads contacts through their repository and people of ours through the directory's. */
@Component
class KnownInUnitOfWork implements KnownPeople {
    private final PeopleOfOurs people;
    private final Repository<Contact> contacts;

    KnownInUnitOfWork(PeopleOfOurs people, @Lazy Repository<Contact> contacts) {
        this.people = people;
        this.contacts = contacts;
    }

    @Override
    public boolean isOurs(String person) {
        return people.isOurs(person);
    }

    @Override
    public boolean isContact(String account, String contact) {
        try {
            return contacts.load(contact).invoke(one -> one.isKnownIn(account));
        } catch (AggregateNotFoundException unknown) {
            return false;
        }
    }
}
