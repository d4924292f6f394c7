package io.meridian.contact.write;

import io.meridian.account.Entities;
import io.meridian.contact.ContactFacts;
import io.meridian.contact.events.ContactAdded;
import io.meridian.contact.events.ContactAffiliated;
import io.meridian.contact.events.ContactLanguageSet;
import io.meridian.contact.events.ContactLeft;
import io.meridian.contact.events.ContactMailSet;
import io.meridian.contact.events.ContactNamed;
import io.meridian.contact.events.ContactPhoneSet;
import io.meridian.contact.events.ContactRoleSet;
import io.meridian.contact.events.ContactTitleSet;
import io.meridian.shared.Given;
import io.meridian.shared.Instants;
import io.meridian.shared.RuleBroken;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What must hold of anything that is said of a contact. */
final class ContactRules {
    private static final Pattern TWO_PARTS = Pattern.compile("\\s*[^@\\s][^@]*@[^@]*[^@\\s]\\s*");

    private ContactRules() {}

    static void hold(Object event, String account, Entities entities) {
        switch (event) {
            case ContactNamed said -> Given.text("name", said.name(), 120);
            case ContactTitleSet said -> Given.optional("title", said.title(), 60);
            case ContactRoleSet said -> Given.optional("role", said.role(), 120);
            case ContactMailSet said -> mail(said.mail());
            case ContactPhoneSet said -> phone(said.phone());
            case ContactLanguageSet said -> Given.language("language", said.language());
            case ContactAffiliated said -> worksSomewhere(said, account, entities);
            default -> {}
        }
    }

    /** Something on both sides of one @: whether mail arrives there, only a mail can tell. */
    private static void mail(@Nullable String mail) {
        Given.optional("mail", mail, 254);
        if (mail != null && !mail.isBlank() && !TWO_PARTS.matcher(mail).matches()) {
            throw new RuleBroken("mail-has-two-parts", "mail");
        }
    }

    private static void phone(@Nullable String phone) {
        Given.optional("phone", phone, 60);
        if (phone != null && !phone.isBlank() && phone.chars().noneMatch(Character::isDigit)) {
            throw new RuleBroken("phone-has-a-digit", "phone");
        }
    }

    /** For an entity of this customer or for another organisation; with neither, for the customer as a whole. */
    private static void worksSomewhere(ContactAffiliated said, String account, Entities entities) {
        if (said.entity() != null && said.organisation() != null) {
            throw new RuleBroken("contact-is-of-entity-or-organisation", "affiliation");
        }
        if (said.organisation() != null) {
            Given.text("organisation", said.organisation(), 200);
        }
        if (said.entity() != null && entities.entity(account, said.entity()).isEmpty()) {
            throw new RuleBroken("entity-is-known", "entity", said.entity());
        }
    }

    /** Whoever leaves has come before; what is said is true from {@code at} (microseconds). */
    static void leavesAfterComing(Object event, long at, ContactFacts facts) {
        if (event instanceof ContactAdded) {
            Given.endsAfterItBegins(at, facts.left().standsFrom(Instants.NEVER), "since");
        } else if (event instanceof ContactLeft) {
            Given.endsAfterItBegins(facts.added().standsFrom(Instants.OPEN), at, "on");
        }
    }

    /** Somebody leaves once; another date for it is a correction. */
    static void leavesOnce(ContactFacts facts) {
        if (!facts.left().standing().isEmpty()) {
            throw new RuleBroken("leaves-once", "on");
        }
    }
}
