package io.meridian.contact;

import io.meridian.shared.RuleBroken;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Who can be named in an account: people of ours and contacts of that account, whether there or left. Read inside a unit of
 * work: what was read is a guard of its commit.
 */
public interface KnownPeople {
    boolean isOurs(String person);

    boolean isContact(String account, String contact);

    /** One of ours or a contact of this account, where somebody is named at all. */
    default void verify(String account, String field, @Nullable String person) {
        if (person != null && !isOurs(person) && !isContact(account, person)) {
            throw new RuleBroken("named-person-is-known", field, person);
        }
    }

    /** Each of them is one of ours. */
    default void verifyOurs(String field, Collection<String> people) {
        people.stream().filter(person -> !isOurs(person)).findFirst().ifPresent(unknown -> {
            throw new RuleBroken("person-is-ours", field, unknown);
        });
    }

    /** Each of them is a contact of this account. */
    default void verifyContacts(String account, String field, Collection<String> contacts) {
        contacts.stream()
                .filter(contact -> !isContact(account, contact))
                .findFirst()
                .ifPresent(unknown -> {
                    throw new RuleBroken("contact-is-known", field, unknown);
                });
    }
}
