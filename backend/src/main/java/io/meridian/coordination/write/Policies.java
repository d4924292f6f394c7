package io.meridian.coordination.write;

import io.meridian.account.TeamMembers;
import io.meridian.coordination.CaseRights;
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
import org.springframework.stereotype.Component;

/**
 * Refuses the acts on a case that {@link CaseRights} does not give, by the team as known and true at the moment of the act;
 * what was read is a guard of the commit.
 */
@Component
public class Policies {
    private final TeamMembers team;
    private final Regions regions;

    Policies(TeamMembers team, Regions regions) {
        this.team = team;
        this.regions = regions;
    }

    /** Accepting, declining and completing. */
    public void mayAnswer(CaseAtHand one, StepLife step) {
        allow(rights(one, Instants.NEVER).answer(step), "may-answer-step");
    }

    /** Consenting and refusing consent. */
    public void mayConsent(CaseAtHand one, StepLife step) {
        allow(rights(one, Instants.NEVER).consent(step), "may-consent-to-step");
    }

    /** Handing off and assigning. */
    public void mayPassOn(CaseAtHand one, StepLife step) {
        allow(rights(one, Instants.NEVER).passOn(step), "may-pass-on-step");
    }

    /** Cancelling a request. */
    public void mayCancel(CaseAtHand one, StepLife step) {
        allow(rights(one, Instants.NEVER).cancel(step), "may-cancel-step");
    }

    /** Correcting or taking back what somebody recorded. */
    public void mayCorrect(CaseAtHand one, Track<?> track, Fact<?> fact) {
        allow(rights(one, Instants.NEVER).replace(track, fact), "may-correct-entry");
    }

    /**
     * Correcting or taking back what happened to a step.
     *
     * @return what the entry says
     */
    public Move mayCorrectMove(CaseAtHand one, StepFacts step, String event) {
        Fact<Move> fact = step.course().find(event).orElseThrow(() -> new Unknown("entry"));
        Move move = step.said(fact);
        CaseRights rights = rights(one, Instants.NEVER);
        StepLife then = one.life(step, step.actedAt(fact));
        allow(rights.replace(step, fact, then), policyOf(move));
        return move;
    }

    /** Settling a conflict. */
    public void mayResolve(CaseAtHand one, String settler) {
        allow(rights(one, Instants.NEVER).resolve(settler), "may-resolve-conflict");
    }

    /** Narrowing who may see a case. */
    public void mayNarrow(CaseAtHand one) {
        allow(rights(one, Instants.NEVER).narrow(one.facts()), "may-narrow-case");
    }

    /** A global step under coordination governance needs somebody who can consent. */
    public void somebodyCanConsent(CaseAtHand one, Unit unit, long effective) {
        if (rights(one, effective).localUnit(unit).isEmpty()) {
            throw new RuleBroken(
                    "there-is-a-local-unit-to-ask", "region", unit.function().word(), unit.region());
        }
    }

    private CaseRights rights(CaseAtHand one, long effective) {
        long at = effective == Instants.NEVER ? one.now() : effective;
        return new CaseRights(one.act().actor(), team.at(one.account(), effective), region -> regions.head(region, at));
    }

    private static String policyOf(Move move) {
        return switch (move.kind()) {
            case CONSENT, REFUSAL -> "may-consent-to-step";
            case ACCEPTANCE, DECLINING, COMPLETION -> "may-answer-step";
            case HAND_OFF, ASSIGNMENT -> "may-pass-on-step";
            case CANCELLATION -> "may-cancel-step";
        };
    }

    private static void allow(boolean allowed, String policy) {
        if (!allowed) {
            throw new Refused(policy);
        }
    }
}
