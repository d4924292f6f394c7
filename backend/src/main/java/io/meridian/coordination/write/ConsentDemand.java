package io.meridian.coordination.write;

import io.meridian.account.Governance;
import io.meridian.account.GovernanceMode;
import io.meridian.coordination.Unit;
import org.springframework.stereotype.Component;

/**
 * What governance demands of a request at the instant it is effective, as known when it is recorded. Under coordination
 * the account manager has no authority over local units, so that a global step waits for their consent. Under control it
 * is an instruction. A separate account is served by a dedicated unit: no local unit with an interest of its own stands
 * between, and it does not wait either.
 */
@Component
public class ConsentDemand {
    private final GovernanceMode governance;
    private final Policies policies;

    ConsentDemand(GovernanceMode governance, Policies policies) {
        this.governance = governance;
        this.policies = policies;
    }

    /** @throws io.meridian.shared.RuleBroken {@code there-is-a-local-unit-to-ask} */
    public Demand of(CaseAtHand one, Unit unit, boolean global, long effective) {
        Governance mode = governance.of(one.account(), effective);
        boolean consent = global && mode == Governance.COORDINATION;
        if (consent) {
            policies.somebodyCanConsent(one, unit, effective);
        }
        return new Demand(mode, consent);
    }

    /** The mode that held, and whether it made the step wait. */
    public record Demand(Governance governance, boolean consent) {}
}
