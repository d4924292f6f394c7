package io.meridian.account.write;

import io.meridian.account.Accounts;
import io.meridian.account.Appointment;
import io.meridian.account.Role;
import io.meridian.account.TeamFacts;
import io.meridian.account.events.MemberAppointed;
import io.meridian.account.events.MemberReleased;
import io.meridian.account.events.TeamChangeUndone;
import io.meridian.account.events.TeamEvent;
import io.meridian.account.write.appoint.AppointMember;
import io.meridian.account.write.correctteam.CorrectAppointment;
import io.meridian.account.write.correctteam.UndoTeamChange;
import io.meridian.account.write.release.ReleaseMember;
import io.meridian.directory.Function;
import io.meridian.directory.PeopleOfOurs;
import io.meridian.directory.PersonFacts;
import io.meridian.directory.Regions;
import io.meridian.documents.Corrected;
import io.meridian.documents.Fact;
import io.meridian.documents.Meanwhile;
import io.meridian.documents.Reader;
import io.meridian.documents.Reading;
import io.meridian.documents.Track;
import io.meridian.documents.Undoing;
import io.meridian.eventlog.Act;
import io.meridian.eventlog.Effect;
import io.meridian.eventlog.Stamp;
import io.meridian.shared.ChangedMeanwhile;
import io.meridian.shared.ChangedMeanwhile.Difference;
import io.meridian.shared.Instants;
import io.meridian.shared.RuleBroken;
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
 * The people of ours who serve an account: each appointment says who, in which function, region and role, from a date to a
 * date. It is made, released (its end is part of it) and corrected. Protects that who is appointed is one of ours, once per
 * function, region and role at a time, and that no act leaves the account without a manager from now on.
 */
@Aggregate
public class Team {
    @AggregateIdentifier
    private @Nullable String team;

    private String account = "";
    private TeamFacts facts = TeamFacts.NONE;

    Team() {}

    Team(String account, PersonFacts founder, Act act) {
        Reading now = new Reading(act.now(), Reader.of(act.actor()));
        Effect.in(account)
                .apply(new MemberAppointed(
                        act.id("appointment"),
                        act.actor(),
                        founder.function(now).orElse(Function.MANAGEMENT),
                        founder.region(now).orElse(null),
                        Role.ACCOUNT_MANAGER,
                        null,
                        null));
    }

    @CommandHandler
    void decide(AppointMember appoint, @MetaDataValue(Act.KEY) Act act, PeopleOfOurs people, Regions regions) {
        MemberAppointed said = new MemberAppointed(
                appoint.appointment(),
                appoint.person(),
                appoint.function(),
                appoint.region(),
                appoint.role(),
                appoint.from(),
                appoint.to());
        Effect effect =
                Effect.in(account).from(appoint.beginningNotRecorded() ? Instants.OPEN : act.from(appoint.from()));
        decide(effect, said, act, people, regions);
    }

    @CommandHandler
    void decide(ReleaseMember release, @MetaDataValue(Act.KEY) Act act) {
        Track<Appointment> track = facts.appointment(release.appointment());
        Fact<Appointment> fact = track.standing().stream()
                .findFirst()
                .orElseThrow(() -> new RuleBroken("appointment-is-known", "appointment"));
        When to = release.on() == null ? When.at(Instants.instant(act.now()), act.zone()) : release.on();
        TeamRules.endsAfterItBegins(act.moment(fact.effectiveAt()), to);
        unchanged(track, act, to);
        Appointment held = fact.said();
        MemberReleased said = new MemberReleased(
                release.appointment(), held.person(), held.function(), held.region(), held.role(), held.from(), to);
        Effect effect = Effect.in(account).from(fact.effectiveAt()).replacing(fact.event());
        TeamRules.keepsAManager(facts, facts.with(effect.foreseen(act), said), act.now());
        effect.apply(said);
    }

    @CommandHandler
    void decide(CorrectAppointment correct, @MetaDataValue(Act.KEY) Act act, PeopleOfOurs people, Regions regions) {
        Corrected<Appointment> corrected = Corrected.of(
                facts.appointment(correct.appointment()),
                facts.version(),
                correct.event(),
                correct.changed(),
                Set.of(),
                act);
        Appointment whole = corrected.value();
        MemberAppointed said = new MemberAppointed(
                correct.appointment(),
                whole.person(),
                whole.function(),
                whole.region(),
                whole.role(),
                whole.from(),
                whole.to());
        Effect effect = Effect.in(account)
                .from(corrected.effectiveAt())
                .replacing(corrected.replaces().event());
        decide(effect, said, act, people, regions);
    }

    @CommandHandler
    void decide(UndoTeamChange undo, @MetaDataValue(Act.KEY) Act act) {
        List<Fact<?>> together = Undoing.of(facts, undo.event(), act);
        TeamFacts after = facts;
        for (Fact<?> fact : together) {
            after = after.with(Effect.in(account).replacing(fact.event()).foreseen(act), undone(fact));
        }
        for (Fact<?> fact : together) {
            TeamRules.appointedOnce(facts, after, undone(fact).appointment());
        }
        TeamRules.keepsAManager(facts, after, act.now());
        undo(together);
    }

    void undo(List<Fact<?>> together) {
        together.forEach(fact -> Effect.in(account)
                .from(fact.effectiveAt())
                .replacing(fact.event())
                .apply(undone(fact)));
    }

    private TeamChangeUndone undone(Fact<?> fact) {
        return facts.appointments().entrySet().stream()
                .filter(entry -> entry.getValue().find(fact.event()).isPresent())
                .map(entry -> new TeamChangeUndone(entry.getKey()))
                .findFirst()
                .orElseThrow();
    }

    private void decide(Effect effect, MemberAppointed said, Act act, PeopleOfOurs people, Regions regions) {
        TeamFacts after = facts.with(effect.foreseen(act), said);
        TeamRules.hold(said, effect.foreseen(act).effectiveAt(), people, regions);
        TeamRules.appointedOnce(facts, after, said.appointment());
        TeamRules.keepsAManager(facts, after, act.now());
        effect.apply(said);
    }

    private void unchanged(Track<Appointment> track, Act act, When to) {
        List<Difference> differences = Meanwhile.on("to", track, act, to, Appointment::to);
        if (!differences.isEmpty()) {
            throw new ChangedMeanwhile(facts.version(), differences);
        }
    }

    @EventSourcingHandler
    void evolve(TeamEvent event, Stamp stamp) {
        facts = facts.with(stamp, event);
        account = stamp.account();
        team = Accounts.teamOf(account);
    }

    TeamFacts facts() {
        return facts;
    }
}
