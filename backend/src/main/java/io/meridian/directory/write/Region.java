package io.meridian.directory.write;

import io.meridian.directory.Directory;
import io.meridian.directory.PeopleOfOurs;
import io.meridian.directory.RegionFacts;
import io.meridian.directory.events.RegionAdded;
import io.meridian.directory.events.RegionChangeUndone;
import io.meridian.directory.events.RegionEvent;
import io.meridian.directory.events.RegionHeadSet;
import io.meridian.directory.events.RegionHoursSet;
import io.meridian.directory.events.RegionNamed;
import io.meridian.directory.events.RegionZoneSet;
import io.meridian.directory.write.addregion.AddRegion;
import io.meridian.directory.write.changeregion.ChangeRegion;
import io.meridian.directory.write.correctregion.CorrectRegion;
import io.meridian.directory.write.correctregion.UndoRegionChange;
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
 * A region of ours: a short id that stands in facts for ever, and from a date on a name, a home zone, the working hours of
 * whoever has none of their own, and a head who may consent for it. Protects that its id is used once and that its head is
 * a person of ours.
 */
@Aggregate
public class Region {
    private static final Effect EFFECT = Effect.in(Directory.ACCOUNT);

    @AggregateIdentifier
    private @Nullable String id;

    private String region = "";

    private RegionFacts facts = RegionFacts.NONE;

    Region() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    public void decide(AddRegion add, @MetaDataValue(Act.KEY) Act act, PeopleOfOurs people) {
        RegionRules.idIsNew(add.region(), facts);
        EFFECT.from(add.since() == null ? Instants.OPEN : act.from(add.since()))
                .apply(new RegionAdded(add.region(), add.since()));
        describe(add.description(), new Changes(facts, act, Instants.OPEN))
                .apply(EFFECT, event -> RegionRules.hold(event, people));
    }

    @CommandHandler
    void decide(ChangeRegion to, @MetaDataValue(Act.KEY) Act act, PeopleOfOurs people) {
        mustBeKnown();
        describe(to, new Changes(facts, act, act.from(to.from())))
                .apply(EFFECT, event -> RegionRules.hold(event, people));
    }

    private Changes describe(ChangeRegion to, Changes changes) {
        When from = to.from();
        return changes.say(
                        "name", facts.name(), to.name(), name -> new RegionNamed(region, name, from), RegionNamed::name)
                .say(
                        "zone",
                        facts.zone(),
                        to.zone(),
                        zone -> new RegionZoneSet(region, zone, from),
                        RegionZoneSet::zone)
                .say(
                        "hours",
                        facts.hours(),
                        to.hours(),
                        hours -> new RegionHoursSet(region, hours, from),
                        RegionHoursSet::hours)
                .say(
                        "head",
                        facts.head(),
                        to.head(),
                        head -> new RegionHeadSet(region, head, from),
                        RegionHeadSet::person);
    }

    @CommandHandler
    void decide(CorrectRegion correct, @MetaDataValue(Act.KEY) Act act, PeopleOfOurs people) {
        Corrected<?> corrected = Corrected.of(facts, correct.event(), correct.changed(), Set.of("region"), act);
        RegionRules.hold(corrected.value(), people);
        corrected.apply(EFFECT);
    }

    @CommandHandler
    void decide(UndoRegionChange undo, @MetaDataValue(Act.KEY) Act act, Hanging hanging) {
        List<Fact<?>> together = Undoing.of(facts, undo.event(), act);
        // A region is named by a word that may stand in other fields too.
        Pattern names = Pattern.compile("\"\\w*[rR]egion\\w*\":" + Pattern.quote('"' + region + '"'));
        hanging.mustBeNoneAnywhere(Directory.ACCOUNT, region, names, facts.added(), together);
        together.forEach(
                fact -> EFFECT.from(fact.effectiveAt()).replacing(fact.event()).apply(new RegionChangeUndone(region)));
    }

    /** What was taken back can be brought back, and nothing else happens to it. */
    private void mustBeKnown() {
        if (facts.wasTakenBack()) {
            throw new Unknown("region");
        }
    }

    @EventSourcingHandler
    void evolve(RegionEvent event, Stamp stamp) {
        facts = facts.with(stamp, event);
        region = facts.id();
        id = region;
    }

    RegionFacts facts() {
        return facts;
    }
}
