package io.meridian.coordination.write;

import io.meridian.account.Member;
import io.meridian.account.Role;
import io.meridian.account.TeamMembers;
import io.meridian.coordination.Move;
import io.meridian.coordination.StepFacts;
import io.meridian.coordination.StepLife;
import io.meridian.coordination.Unit;
import io.meridian.directory.Regions;
import io.meridian.documents.Fact;
import io.meridian.documents.Track;
import io.meridian.shared.Instants;
import io.meridian.shared.Refused;
import io.meridian.shared.RuleBroken;
import io.meridian.shared.Unknown;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Who may do which act on a case, by the team as known and true at the moment of the act; what was read is a guard of the
 * commit. The owning function answers for itself: not even the account manager does it in its place.
 */
@Component
public class Policies {
    private final TeamMembers team;
    private final Regions regions;

    Policies(TeamMembers team, Regions regions) {
        this.team = team;
        this.regions = regions;
    }

    /** Accepting, declining and completing: the owning unit's people, or the person of it who is named. */
    public void mayAnswer(CaseAtHand one, StepLife step) {
        allow(answers(one, step), "may-answer-step");
    }

    /** Consenting and refusing consent: the local unit's people, or the head of its region. */
    public void mayConsent(CaseAtHand one, StepLife step) {
        allow(localUnit(one, step.unit(), Instants.NEVER).contains(one.act().actor()), "may-consent-to-step");
    }

    /** Handing off and assigning: whoever may answer; the account manager, so that nobody's leaving strands a step. */
    public void mayPassOn(CaseAtHand one, StepLife step) {
        allow(answers(one, step) || manages(one), "may-pass-on-step");
    }

    /** Cancelling a request and correcting it: who asked, or the account manager. */
    public void mayCancel(CaseAtHand one, StepLife step) {
        allow(step.requester().equals(one.act().actor()) || manages(one), "may-cancel-step");
    }

    /** Correcting or taking back what somebody recorded: they themselves, or the account manager. */
    public void mayCorrect(CaseAtHand one, Track<?> track, Fact<?> fact) {
        allow(recorder(track, fact).equals(one.act().actor()) || manages(one), "may-correct-entry");
    }

    /**
     * Correcting or taking back what happened to a step: whoever recorded it, or who may do the same act; a unit's word is
     * not the account manager's to change.
     *
     * @return what the entry says
     */
    public Move mayCorrectMove(CaseAtHand one, StepFacts step, String event) {
        Fact<Move> fact = step.course().find(event).orElseThrow(() -> new Unknown("entry"));
        Move move = said(step.course(), fact);
        if (!recorder(step.course(), fact).equals(one.act().actor())) {
            long begun = step.requested().standing().getFirst().effectiveAt();
            StepLife then = one.life(step, Math.max(begun, fact.effectiveAt()));
            switch (move.kind()) {
                case CONSENT, REFUSAL -> mayConsent(one, then);
                case ACCEPTANCE, DECLINING, COMPLETION -> mayAnswer(one, then);
                case HAND_OFF, ASSIGNMENT -> mayPassOn(one, then);
                case CANCELLATION -> mayCancel(one, then);
            }
        }
        return move;
    }

    /** Settling a conflict: who was assigned to it, or the account manager. */
    public void mayResolve(CaseAtHand one, String settler) {
        allow(settler.equals(one.act().actor()) || manages(one), "may-resolve-conflict");
    }

    /** Narrowing who may see a case: who opened it, or the account manager. */
    public void mayNarrow(CaseAtHand one) {
        String opener = one.facts().opened().facts().getFirst().actor();
        allow(opener.equals(one.act().actor()) || manages(one), "may-narrow-case");
    }

    /** A global step under coordination governance needs somebody who can consent. */
    public void somebodyCanConsent(CaseAtHand one, Unit unit, long effective) {
        if (localUnit(one, unit, effective).isEmpty()) {
            throw new RuleBroken(
                    "there-is-a-local-unit-to-ask", "region", unit.function().word(), unit.region());
        }
    }

    private boolean answers(CaseAtHand one, StepLife step) {
        String actor = one.act().actor();
        return actor.equals(step.owner())
                || people(one, step.unit(), Instants.NEVER).contains(actor);
    }

    private List<String> people(CaseAtHand one, Unit unit, long effective) {
        return acting(one, effective)
                .filter(member ->
                        member.function() == unit.function() && unit.region().equals(member.region()))
                .map(Member::person)
                .toList();
    }

    /** The unit's people and its region's head, as far as they are on the account's team and can act on it. */
    private List<String> localUnit(CaseAtHand one, Unit unit, long effective) {
        long at = effective == Instants.NEVER ? one.now() : effective;
        String head = regions.head(unit.region(), at).orElse("");
        return acting(one, effective)
                .filter(member -> member.person().equals(head)
                        || member.function() == unit.function() && unit.region().equals(member.region()))
                .map(Member::person)
                .toList();
    }

    private boolean manages(CaseAtHand one) {
        return team.at(one.account(), Instants.NEVER).stream()
                .anyMatch(member -> member.role() == Role.ACCOUNT_MANAGER
                        && member.person().equals(one.act().actor()));
    }

    private Stream<Member> acting(CaseAtHand one, long effective) {
        return team.at(one.account(), effective).stream().filter(member -> member.role() != Role.AUDITOR);
    }

    private static String recorder(Track<?> track, Fact<?> fact) {
        Fact<?> first = fact;
        while (first.names() != null) {
            first = track.find(first.names()).orElseThrow();
        }
        return first.actor();
    }

    /** What an entry says or, where it takes something back, what that had said. */
    private static Move said(Track<Move> track, Fact<Move> fact) {
        Fact<Move> one = fact;
        while (one.value() == null && one.names() != null) {
            one = track.find(one.names()).orElseThrow();
        }
        return one.said();
    }

    private static void allow(boolean allowed, String policy) {
        if (!allowed) {
            throw new Refused(policy);
        }
    }
}
