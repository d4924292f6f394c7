package io.meridian.contact.write;

import io.meridian.account.Entities;
import io.meridian.contact.Affiliation;
import io.meridian.contact.ContactFacts;
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
import io.meridian.contact.write.add.AddContact;
import io.meridian.contact.write.change.ChangeContact;
import io.meridian.contact.write.correct.CorrectContact;
import io.meridian.contact.write.correct.UndoContactChange;
import io.meridian.contact.write.leave.RecordContactLeft;
import io.meridian.documents.Changes;
import io.meridian.documents.Corrected;
import io.meridian.documents.Fact;
import io.meridian.documents.Track;
import io.meridian.documents.Undoing;
import io.meridian.eventlog.Act;
import io.meridian.eventlog.Effect;
import io.meridian.eventlog.Stamp;
import io.meridian.history.Hanging;
import io.meridian.shared.Instants;
import io.meridian.shared.Unknown;
import io.meridian.shared.When;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * A person of the customer or of a third party: who they are, where they work, what they do and how they are reached, each
 * from a date on, until they leave, which is often learned late. Protects that they always have a name and either an entity
 * of this customer or an organisation, that they leave once, and that whoever took part in anything is not taken back.
 */
@Aggregate
public class Contact {
    @AggregateIdentifier
    private @Nullable String id;

    private String contact = "";

    private String account = "";
    private ContactFacts facts = ContactFacts.NONE;

    Contact() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    public void decide(AddContact add, @MetaDataValue(Act.KEY) Act act, Entities entities) {
        Effect effect = Effect.in(add.account());
        effect.from(add.since() == null ? Instants.OPEN : act.from(add.since()))
                .apply(new ContactAdded(add.contact(), add.since()));
        describe(add.description(), new Changes(facts, act, Instants.OPEN))
                .apply(effect, event -> ContactRules.hold(event, account, entities));
    }

    @CommandHandler
    void decide(ChangeContact to, @MetaDataValue(Act.KEY) Act act, Entities entities) {
        mustBeKnownIn(to.account());
        describe(to, new Changes(facts, act, act.from(to.from())))
                .apply(Effect.in(account), event -> ContactRules.hold(event, account, entities));
    }

    private Changes describe(ChangeContact to, Changes changes) {
        When from = to.from();
        changes.say("name", facts.name(), to.name(), name -> new ContactNamed(contact, name, from), ContactNamed::name)
                .say(
                        "affiliation",
                        facts.affiliation(),
                        to.affiliation(),
                        at -> new ContactAffiliated(contact, at.entity(), at.organisation(), from),
                        said -> new Affiliation(said.entity(), said.organisation()))
                .say(
                        "function",
                        facts.function(),
                        to.function(),
                        function -> new ContactFunctionSet(contact, function, from),
                        ContactFunctionSet::function);
        orClear(
                changes,
                to,
                "title",
                facts.title(),
                to.title(),
                title -> new ContactTitleSet(contact, title, from),
                ContactTitleSet::title);
        orClear(
                changes,
                to,
                "role",
                facts.role(),
                to.role(),
                role -> new ContactRoleSet(contact, role, from),
                ContactRoleSet::role);
        orClear(
                changes,
                to,
                "mail",
                facts.mail(),
                to.mail(),
                mail -> new ContactMailSet(contact, mail, from),
                ContactMailSet::mail);
        orClear(
                changes,
                to,
                "phone",
                facts.phone(),
                to.phone(),
                phone -> new ContactPhoneSet(contact, phone, from),
                ContactPhoneSet::phone);
        orClear(
                changes,
                to,
                "language",
                facts.language(),
                to.language(),
                language -> new ContactLanguageSet(contact, language, from),
                ContactLanguageSet::language);
        return changes;
    }

    private static <T> void orClear(
            Changes changes,
            ChangeContact to,
            String field,
            Track<T> track,
            @Nullable String mine,
            Function<@Nullable String, T> event,
            Function<T, @Nullable Object> shown) {
        if (mine != null || to.clear().contains(field)) {
            changes.say(field, track, event.apply(mine), shown);
        }
    }

    @CommandHandler
    void decide(RecordContactLeft left, @MetaDataValue(Act.KEY) Act act) {
        mustBeKnownIn(left.account());
        new Changes(facts, act, left.on().end())
                .say("on", facts.left(), new ContactLeft(contact, left.on()), ContactLeft::on)
                .apply(Effect.in(account), event -> {
                    ContactRules.leavesOnce(facts);
                    ContactRules.leavesAfterComing(event, left.on().end(), facts);
                });
    }

    @CommandHandler
    void decide(CorrectContact correct, @MetaDataValue(Act.KEY) Act act, Entities entities) {
        mustBeIn(correct.account());
        Corrected<?> corrected = Corrected.of(facts, correct.event(), correct.changed(), Set.of("contact"), act);
        ContactRules.hold(corrected.value(), account, entities);
        ContactRules.leavesAfterComing(corrected.value(), corrected.effectiveAt(), facts);
        corrected.apply(Effect.in(account));
    }

    @CommandHandler
    void decide(UndoContactChange undo, @MetaDataValue(Act.KEY) Act act, Hanging hanging) {
        mustBeIn(undo.account());
        List<Fact<?>> together = Undoing.of(facts, undo.event(), act);
        hanging.mustBeNone(account, contact, facts.added(), together);
        together.forEach(fact -> Effect.in(account)
                .from(fact.effectiveAt())
                .replacing(fact.event())
                .apply(new ContactChangeUndone(contact)));
    }

    /** Whoever was taken back can be brought back, and nothing else happens to them. */
    private void mustBeKnownIn(String account) {
        if (!isKnownIn(account)) {
            throw new Unknown("contact");
        }
    }

    private void mustBeIn(String account) {
        if (!this.account.equals(account)) {
            throw new Unknown("contact");
        }
    }

    @EventSourcingHandler
    void evolve(ContactEvent event, Stamp stamp) {
        facts = facts.with(stamp, event);
        contact = facts.id();
        id = contact;
        account = stamp.account();
    }

    /** Whether somebody added them to this account and nobody took that back; whoever has left is known. */
    boolean isKnownIn(String account) {
        return this.account.equals(account) && !facts.wasTakenBack();
    }

    ContactFacts facts() {
        return facts;
    }
}
