package io.meridian.account.events;

import io.meridian.eventlog.Detachable;
import io.meridian.eventlog.EventName;
import io.meridian.shared.Dated;
import io.meridian.shared.When;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** The customer is in this industry. */
@EventName("account.industry-set")
@Revision("1")
public record AccountIndustrySet(
        String account,
        @Detachable String industry,
        @Nullable When from) implements AccountEvent, Dated.From {}
