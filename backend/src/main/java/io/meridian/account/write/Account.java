package io.meridian.account.write;

import io.meridian.account.AccountFacts;
import io.meridian.account.ExternalReference;
import io.meridian.account.events.AccountChangeUndone;
import io.meridian.account.events.AccountEvent;
import io.meridian.account.events.AccountGovernanceSet;
import io.meridian.account.events.AccountHeadquartersSet;
import io.meridian.account.events.AccountIndustrySet;
import io.meridian.account.events.AccountNamed;
import io.meridian.account.events.AccountReferenceRecorded;
import io.meridian.account.events.AccountRegistered;
import io.meridian.account.write.change.ChangeAccount;
import io.meridian.account.write.correct.CorrectAccount;
import io.meridian.account.write.govern.ChangeGovernance;
import io.meridian.account.write.reference.RecordReference;
import io.meridian.account.write.register.RegisterAccount;
import io.meridian.documents.Changes;
import io.meridian.documents.Corrected;
import io.meridian.documents.Fact;
import io.meridian.eventlog.Act;
import io.meridian.eventlog.Effect;
import io.meridian.eventlog.Stamp;
import io.meridian.shared.Instants;
import io.meridian.shared.When;
import java.util.List;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * A global customer as a whole: registered once, since a date where it is known, and from a date on its name, industry,
 * headquarters and mode of governance. Protects that it always has a name, a clock and a mode, and that its registration
 * is not taken back while the account holds anything else.
 */
@Aggregate
public class Account {
    @AggregateIdentifier
    private @Nullable String id;

    private String account = "";

    private AccountFacts facts = AccountFacts.NONE;

    Account() {}

    Account(RegisterAccount register, Act act) {
        Effect effect = Effect.in(register.account());
        effect.from(register.since() == null ? Instants.OPEN : act.done(register.since(), "since"))
                .apply(new AccountRegistered(register.account(), register.since()));
        describe(register.description(), new Changes(facts, act, Instants.OPEN)).apply(effect, AccountRules::hold);
        effect.from(Instants.OPEN).apply(new AccountGovernanceSet(account, register.governance(), null));
        if (register.reference() != null) {
            refer(register.reference(), act, effect);
        }
    }

    @CommandHandler
    void decide(ChangeAccount to, @MetaDataValue(Act.KEY) Act act) {
        describe(to, new Changes(facts, act, act.from(to.from()))).apply(Effect.in(account), AccountRules::hold);
    }

    private Changes describe(ChangeAccount to, Changes changes) {
        When from = to.from();
        return changes.say(
                        "name",
                        facts.name(),
                        to.name(),
                        name -> new AccountNamed(account, name, from),
                        AccountNamed::name)
                .say(
                        "industry",
                        facts.industry(),
                        to.industry(),
                        industry -> new AccountIndustrySet(account, industry, from),
                        AccountIndustrySet::industry)
                .say(
                        "headquarters",
                        facts.headquarters(),
                        to.headquarters(),
                        at -> new AccountHeadquartersSet(account, at.city(), at.country(), at.zone(), from),
                        AccountFacts::headquarters);
    }

    @CommandHandler
    void decide(ChangeGovernance to, @MetaDataValue(Act.KEY) Act act) {
        new Changes(facts, act, act.from(to.from()))
                .say(
                        "governance",
                        facts.governance(),
                        new AccountGovernanceSet(account, to.governance(), to.from()),
                        AccountGovernanceSet::governance)
                .apply(Effect.in(account), AccountRules::hold);
    }

    @CommandHandler
    void decide(RecordReference record, @MetaDataValue(Act.KEY) Act act) {
        refer(record.reference(), act, Effect.in(account));
    }

    private void refer(ExternalReference reference, Act act, Effect effect) {
        new Changes(facts, act, Instants.OPEN)
                .say(
                        "reference",
                        facts.reference(reference.source()),
                        new AccountReferenceRecorded(account, reference.source(), reference.key()),
                        AccountReferenceRecorded::key)
                .apply(effect, AccountRules::hold);
    }

    @CommandHandler
    void decide(CorrectAccount correct, @MetaDataValue(Act.KEY) Act act) {
        Corrected<?> corrected =
                Corrected.of(facts, correct.event(), correct.changed(), Set.of("account", "source"), act);
        AccountRules.hold(corrected.value());
        if (corrected.value() instanceof AccountRegistered said && said.since() != null) {
            act.done(said.since(), "since");
        }
        corrected.apply(Effect.in(account));
    }

    /** Takes back an act, its share in the account; what it did elsewhere is {@link AccountRegistration}'s. */
    void undo(List<Fact<?>> together) {
        together.forEach(fact -> Effect.in(account)
                .from(fact.effectiveAt())
                .replacing(fact.event())
                .apply(new AccountChangeUndone(account)));
    }

    @EventSourcingHandler
    void evolve(AccountEvent event, Stamp stamp) {
        facts = facts.with(stamp, event);
        account = facts.id();
        id = account;
    }

    AccountFacts facts() {
        return facts;
    }
}
