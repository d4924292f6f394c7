package io.meridian.coordination;

import io.meridian.account.Governance;
import io.meridian.shared.Dated;
import io.meridian.shared.When;
import org.jspecify.annotations.Nullable;

/**
 * What was asked of a unit.
 *
 * @param after the step of the same case that this one follows
 * @param governance the account's at the instant of the request, as known when it was recorded; never recomputed
 * @param consentNeeded whether that governance made the step wait for the local unit's consent
 */
public record Request(
        Unit unit,
        String what,
        boolean global,
        @Nullable When due,
        @Nullable String owner,
        @Nullable String after,
        Governance governance,
        boolean consentNeeded,
        @Nullable When at)
        implements Dated.At {}
