package io.meridian.account.events;

import io.meridian.account.Governance;
import io.meridian.eventlog.EventName;
import io.meridian.shared.Dated;
import io.meridian.shared.When;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** The account is governed in this mode. */
@EventName("account.governance-set")
@Revision("1")
public record AccountGovernanceSet(
        String account, Governance governance, @Nullable When from) implements AccountEvent, Dated.From {}
