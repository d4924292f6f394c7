package io.meridian.directory.write;

import io.meridian.directory.Directory;
import io.meridian.directory.PersonFacts;
import io.meridian.directory.Regions;
import io.meridian.directory.events.PersonAdded;
import io.meridian.directory.events.PersonChangeUndone;
import io.meridian.directory.events.PersonEvent;
import io.meridian.directory.events.PersonFunctionSet;
import io.meridian.directory.events.PersonHoursSet;
import io.meridian.directory.events.PersonLanguageSet;
import io.meridian.directory.events.PersonLeft;
import io.meridian.directory.events.PersonNamed;
import io.meridian.directory.events.PersonRegionSet;
import io.meridian.directory.events.PersonZoneSet;
import io.meridian.directory.write.addperson.AddPerson;
import io.meridian.directory.write.changeperson.ChangePerson;
import io.meridian.directory.write.correctperson.CorrectPerson;
import io.meridian.directory.write.correctperson.UndoPersonChange;
import io.meridian.directory.write.personleaves.RecordPersonLeft;
import io.meridian.documents.Changes;
import io.meridian.documents.Corrected;
import io.meridian.documents.Fact;
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
import java.util.regex.Pattern;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * A person of ours: who they are, what they do, where they sit and when they work, each from a date on. Added once, changed
 * and corrected as we learn, and left one day; who has left stays nameable for ever. Protects that whoever is named has a
 * name and a clock, and that a region they belong to exists.
 */
@Aggregate
public class Person {
    private static final Effect EFFECT = Effect.in(Directory.ACCOUNT);

    @AggregateIdentifier
    private @Nullable String id;

    private String person = "";

    private PersonFacts facts = PersonFacts.NONE;

    Person() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    public void decide(AddPerson add, @MetaDataValue(Act.KEY) Act act, Regions regions) {
        EFFECT.from(add.since() == null ? Instants.OPEN : act.from(add.since()))
                .apply(new PersonAdded(add.person(), add.since()));
        describe(add.description(), new Changes(facts, act, Instants.OPEN))
                .apply(EFFECT, event -> PersonRules.hold(event, regions));
    }

    @CommandHandler
    void decide(ChangePerson to, @MetaDataValue(Act.KEY) Act act, Regions regions) {
        mustBeKnown();
        describe(to, new Changes(facts, act, act.from(to.from())))
                .apply(EFFECT, event -> PersonRules.hold(event, regions));
    }

    private Changes describe(ChangePerson to, Changes changes) {
        When from = to.from();
        return changes.say(
                        "name", facts.name(), to.name(), name -> new PersonNamed(person, name, from), PersonNamed::name)
                .say(
                        "function",
                        facts.function(),
                        to.function(),
                        function -> new PersonFunctionSet(person, function, from),
                        PersonFunctionSet::function)
                .say(
                        "region",
                        facts.region(),
                        to.region(),
                        region -> new PersonRegionSet(person, region, from),
                        PersonRegionSet::region)
                .say(
                        "zone",
                        facts.zone(),
                        to.zone(),
                        zone -> new PersonZoneSet(person, zone, from),
                        PersonZoneSet::zone)
                .say(
                        "hours",
                        facts.hours(),
                        to.hours(),
                        hours -> new PersonHoursSet(person, hours, from),
                        PersonHoursSet::hours)
                .say(
                        "language",
                        facts.language(),
                        to.language(),
                        language -> new PersonLanguageSet(person, language, from),
                        PersonLanguageSet::language);
    }

    @CommandHandler
    void decide(RecordPersonLeft left, @MetaDataValue(Act.KEY) Act act) {
        mustBeKnown();
        new Changes(facts, act, left.on().end())
                .say("on", facts.left(), new PersonLeft(person, left.on()), PersonLeft::on)
                .apply(EFFECT, event -> {
                    PersonRules.leavesOnce(facts);
                    PersonRules.leavesAfterComing(event, left.on().end(), facts);
                });
    }

    @CommandHandler
    void decide(CorrectPerson correct, @MetaDataValue(Act.KEY) Act act, Regions regions) {
        Corrected<?> corrected = Corrected.of(facts, correct.event(), correct.changed(), Set.of("person"), act);
        PersonRules.hold(corrected.value(), regions);
        PersonRules.leavesAfterComing(corrected.value(), corrected.effectiveAt(), facts);
        corrected.apply(EFFECT);
    }

    @CommandHandler
    void decide(UndoPersonChange undo, @MetaDataValue(Act.KEY) Act act, Hanging hanging) {
        List<Fact<?>> together = Undoing.of(facts, undo.event(), act);
        Pattern names = Pattern.compile(Pattern.quote('"' + person + '"'));
        hanging.mustBeNoneAnywhere(Directory.ACCOUNT, person, names, facts.added(), together);
        together.forEach(
                fact -> EFFECT.from(fact.effectiveAt()).replacing(fact.event()).apply(new PersonChangeUndone(person)));
    }

    /** Whoever was taken back can be brought back, and nothing else happens to them. */
    private void mustBeKnown() {
        if (facts.wasTakenBack()) {
            throw new Unknown("person");
        }
    }

    @EventSourcingHandler
    void evolve(PersonEvent event, Stamp stamp) {
        facts = facts.with(stamp, event);
        person = facts.id();
        id = person;
    }

    PersonFacts facts() {
        return facts;
    }
}
